import { describe, expect, it } from 'vitest';
import { fileIssue, LABEL, TITLE } from '../../scripts/weekly/fileIssue.ts';
import { issueBody } from '../../scripts/weekly/issue.ts';
import { keysOf, markIn, markOf } from '../../scripts/weekly/news.ts';
import type { Results } from '../../scripts/weekly/results.ts';
import { judgeLinks } from '../../scripts/links/judge.ts';
import { sayMarkdown } from '../../scripts/links/say.ts';
import { json } from '../../src/gate/faces/json.ts';
import { markdown } from '../../src/gate/faces/markdown.ts';
import type { Finding, Report } from '../../src/gate/finding.ts';

const finding = (rule: string, what: string, file = 'services/x.md'): Finding => ({
  rule,
  severity: 'warns',
  source: { file, line: 3, field: '檢視日期', section: 'civil' },
  what,
  todo: '把內容從頭到尾核對一次，再把「reviewedOn」改成核對那天的日期、「nextReview」改成一年內的日期。',
});
const report = (findings: Finding[]): Report => ({ today: '2026-11-22', rules: [], scope: ['492 頁'], findings });
const week = (links: string[] | undefined, check: string[] | undefined): Results => ({
  today: '2026-11-22',
  ...(links ? { links: { text: '連結的報告', keys: links } } : {}),
  ...(check ? { check: { text: '內容的報告', keys: check } } : {}),
});

describe('議題的全文', () => {
  it('連結在前，內容在後；沒跑完的說沒跑完', () => {
    const text = issueBody(week(undefined, ['a']));
    expect(text).toContain('2026-11-22');
    expect(text).toMatch(/# 連到別的網站的連結\n\n⚠ 這一項沒有跑完[^\n]*\n\n# 內容[^\n]*\n\n內容的報告\n$/u);
  });

  it('實際大小的兩份報告都放得下，要處理的一則不少', () => {
    const standing = Array.from({ length: 826 }, (_, index) =>
      finding(
        index % 3 ? 'freshness/never-reviewed' : 'freshness/unconfirmed',
        `「第 ${index} 件事」還沒有課室檢視過。`,
        `services/s${index}.md`,
      ),
    );
    const due = Array.from({ length: 18 }, (_, index) => finding('freshness/overdue', `「到期的第 ${index} 件事」已經過了 12 天。`));
    const urls = Array.from({ length: 600 }, (_, index) => ({ url: `https://site${index}.example/path/to/page`, pages: ['/x/'] }));
    const days = ['01', '02', '03'].map((day) => ({ day: `2026-11-${day}`, result: 'failed' as const, reason: '找不到這一頁（404）' }));
    const broken = judgeLinks(urls, Object.fromEntries(urls.map(({ url }) => [url, { askedAt: '', days }])), '2026-11-22');
    const text = issueBody({
      today: '2026-11-22',
      links: { text: sayMarkdown(broken), keys: ['a'] },
      check: { text: markdown(report([...standing, ...due]), new Map([['civil', '民政課']])), keys: ['b'] },
    });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('## 壞掉的連結（600）');
    expect(text).toMatch(/另外 \d+ 個寫不下/u);
    expect(text.match(/到期的第 \d+ 件事/gu)).toHaveLength(18);
    expect(text).toContain('- 民政課：還沒檢視 550 則、還沒證實 276 則');
    expect(text).not.toContain('後面省略');
  });

  it('不守規矩的部分在行尾截斷，另一部分還在', () => {
    const text = issueBody({ ...week(undefined, ['a']), links: { text: '一行字\n'.repeat(30_000), keys: [] } });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/一行字\n\n（太長，後面省略。）\n\n# 內容/u);
    expect(text).toContain('內容的報告');
  });
});

describe('和上週一不一樣', () => {
  const keys = (...findings: Finding[]) => keysOf(json(report(findings)));
  const mark = (...findings: Finding[]) => markOf(week([], keys(...findings)));
  const due = finding('freshness/overdue', '「路燈」已經過了 12 天。');

  it.each<[string, Finding[]]>([
    ['多過了七天', [{ ...due, what: '「路燈」已經過了 19 天。' }]],
    ['檔案裡換了行', [{ ...due, source: { ...due.source!, line: 30 } }]],
    ['同一件事說兩次', [due, { ...due, source: { ...due.source!, line: 9 } }]],
    ['又多了還沒檢視的', [due, finding('freshness/never-reviewed', '「水溝」還沒有課室檢視過。')]],
  ])('%s，一樣', (_name, findings) => {
    expect(mark(...findings)).toBe(mark(due));
  });

  it.each<[string, Finding[]]>([
    ['多一則', [due, finding('freshness/overdue', '「水溝」已經過了 12 天。')]],
    ['少一則', []],
    ['換了檔案', [{ ...due, source: { ...due.source!, file: 'services/y.md' } }]],
    ['從提醒變成擋下', [{ ...due, severity: 'stops' }]],
  ])('%s，不一樣', (_name, findings) => {
    expect(mark(...findings)).not.toBe(mark(due));
  });

  it('有一項沒跑完，也不一樣', () => {
    expect(markOf(week(undefined, []))).not.toBe(markOf(week([], [])));
  });

  it('順序不算；記號從議題裡讀得回來', () => {
    const results = week(['a', 'b'], []);
    expect(markOf(week(['b', 'a'], []))).toBe(markOf(results));
    expect(markIn(issueBody(results).replaceAll('\n', '\r\n'))).toBe(markOf(results));
    expect(markIn('沒有記號')).toBeUndefined();
  });

  it('連結的報告（npm run links 的 JSON）也讀得出來', () => {
    expect(keysOf(JSON.stringify(report([{ rule: 'links/external', severity: 'stops', what: '壞了。', todo: '改。' }])))).toEqual([
      'links/external|stops|||壞了。',
    ]);
  });
});

describe('開、改、留言、關', () => {
  const gh = (open: { number: number; body: string }[], failing = '') => {
    const calls: [args: string, input?: string][] = [];
    const run = (args: readonly string[], input?: string) => {
      const said = args.join(' ');
      if (failing && said.startsWith(failing)) throw new Error(`${failing} 沒有成功`);
      calls.push(input === undefined ? [said] : [said, input]);
      return args[1] === 'list' ? JSON.stringify(open) : 'https://github.example/1';
    };
    return { run, calls, done: () => calls.slice(1).map(([args]) => args.split(' ').slice(0, 3).join(' ')) };
  };
  const some = week(['a'], []);
  const none = week([], []);

  it('還沒有就開一則，帶著標籤', () => {
    const { run, calls } = gh([]);
    expect(fileIssue(run, some)).toBe('https://github.example/1');
    expect(calls[0]![0]).toContain(`issue list --state open --label ${LABEL} `);
    expect(calls[1]![0]).toContain(`label create ${LABEL} --force`);
    expect(calls[2]).toEqual([`issue create --title ${TITLE} --label ${LABEL} --body-file -`, issueBody(some)]);
  });

  it('和上週一樣就只改全文，不吵人', () => {
    const { run, calls, done } = gh([{ number: 7, body: issueBody(some) }]);
    fileIssue(run, some);
    expect(done()).toEqual(['issue edit 7']);
    expect(calls[1]![1]).toBe(issueBody(some));
  });

  it('和上週不一樣就先留言，再改全文', () => {
    const { run, calls, done } = gh([{ number: 7, body: issueBody(week(['b'], [])) }]);
    fileIssue(run, some);
    expect(done()).toEqual(['issue comment 7', 'issue edit 7']);
    expect(calls[1]![1]).toContain('連結 1 則，內容 0 則');
  });

  it('留言沒有成功就不改全文，下次還看得出不一樣', () => {
    const { run, done } = gh([{ number: 7, body: issueBody(week(['b'], [])) }], 'issue comment');
    expect(() => fileIssue(run, some)).toThrow('issue comment 沒有成功');
    expect(done()).toEqual([]);
  });

  it('都處理完就關掉；沒有開著的就什麼都不做', () => {
    const { run, done } = gh([{ number: 7, body: issueBody(some) }]);
    fileIssue(run, none);
    expect(done()).toEqual(['issue edit 7', 'issue close 7']);
    const empty = gh([]);
    fileIssue(empty.run, none);
    expect(empty.done()).toEqual([]);
  });

  it('有一項沒跑完，不算處理完', () => {
    const { run, done } = gh([{ number: 7, body: issueBody(some) }]);
    fileIssue(run, week([], undefined));
    expect(done()).not.toContain('issue close 7');
  });

  it('有標籤、沒有記號的是別人的議題：不碰，另外開', () => {
    const { run, done } = gh([{ number: 3, body: '我覺得每週檢查很好' }]);
    fileIssue(run, some);
    expect(done()).toEqual([`label create ${LABEL}`, 'issue create --title']);
  });
});
