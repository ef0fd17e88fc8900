import { manualTestKinds, type ManualTestKind } from '../../domain/manualTest/kinds.ts';
import { isStale, latestTest } from '../../domain/manualTest/latest.ts';
import { isPlainDate, rocDate, type PlainDate } from '../../domain/time/plainDate.ts';
import type { ContentFault, ContentRule } from '../rule.ts';
import type { JudgedOffice } from '../office.ts';

interface DatedTest {
  kind: string;
  testedOn: PlainDate;
  file: string;
  line: number;
}

/** Where a test that nobody has made would show: the page that lists them. */
const PAGE = 'pages/accessibility.md';
const FIELD = '測試日期';
const TODO = '找人照這個方法實際試一次，再把結果寫成 manual-tests/ 裡的一個檔案：誰（只寫職稱）、哪一天、用什麼、試了哪些頁、結果。';

function datedTests({ entries }: JudgedOffice): DatedTest[] {
  return entries
    .filter(({ collection }) => collection === 'manual-tests')
    .flatMap(({ file, raw }) => {
      const { kind, testedOn } = (raw.data ?? {}) as { kind?: unknown; testedOn?: unknown };
      const sound = typeof kind === 'string' && typeof testedOn === 'string' && isPlainDate(testedOn);
      return sound ? [{ kind, testedOn, file, line: raw.lineOf(['testedOn']) }] : [];
    });
}

/** Each way of trying the site by hand was done within a year, and no test lies in the future. */
export const manualTest: ContentRule = {
  id: 'freshness/manual-test',
  title: '每一種人工測試一年內都有人做過',
  basis: '網站無障礙規範 115.11：人工檢測',
  severity: 'warns',
  check: (office) => {
    const { today } = office;
    const tests = datedTests(office);
    const early = tests
      .filter(({ testedOn }) => testedOn > today)
      .map(({ file, line, testedOn }) => ({
        file,
        line,
        field: FIELD,
        what: `測試日期「${testedOn}」還沒到。`,
        todo: '改成實際去試的那一天；還沒試就先刪掉這個檔案。',
      }));
    const old = (Object.keys(manualTestKinds) as ManualTestKind[]).flatMap((kind): ContentFault[] => {
      const name = manualTestKinds[kind];
      const last = latestTest(
        tests.filter((test) => test.kind === kind),
        today,
      );
      if (!last) return [{ file: PAGE, line: 1, what: `還沒有人做過「${name}」的測試。`, todo: TODO }];
      if (!isStale(last.testedOn, today)) return [];
      const what = `「${name}」最近一次測試是 ${rocDate(last.testedOn)}，超過一年了。`;
      return [{ file: last.file, line: last.line, field: FIELD, what, todo: TODO }];
    });
    return [...early, ...old];
  },
};
