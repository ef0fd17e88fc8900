import { rocDate, type PlainDate } from '../../domain/time/plainDate.ts';
import type { ContentRule } from '../rule.ts';

type Loose = Record<string, unknown>;

/** The newest version of an entry that nobody has judged yet; undefined where there is none. */
function newestOf(data: unknown): Loose | undefined {
  const { versions } = (data ?? {}) as { versions?: unknown };
  const first: unknown = Array.isArray(versions) ? versions[0] : undefined;
  return first !== null && typeof first === 'object' ? (first as Loose) : undefined;
}

/** What is said of a newest version whose last day is `until`. */
const say = (title: string, version: string, until: PlainDate) => ({
  what: `「${title}」最新的版本「${version}」只用到 ${rocDate(until)}，已經過期，卻沒有新的版本。`,
  todo: '有新的版本，就加在「versions:」的最上面，舊的留著；還是用這一版，就改「validUntil」或刪掉那一行。',
});

/** The newest version of a disclosure has ended and nothing has come in its place; earlier versions may have ended. */
export const versionEnded: ContentRule = {
  id: 'freshness/version-ended',
  title: '公開資料最新的版本還有效',
  basis: '服務計畫 5.1.3',
  severity: 'warns',
  check: (office) =>
    office.entries
      .filter(({ collection }) => collection === 'disclosures')
      .flatMap(({ file, raw }) => {
        const newest = newestOf(raw.data);
        const until = newest?.validUntil;
        if (typeof until !== 'string' || until >= office.today) return [];
        const said = say(String((raw.data as Loose).title), String(newest!.title), until);
        return [{ file, line: raw.lineOf(['versions', 0, 'validUntil']), field: '有效到哪一天', ...said }];
      }),
};
