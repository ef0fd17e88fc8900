import { collections } from '../../domain/collections.ts';
import type { SourceEntry } from '../../intake/readOffice.ts';
import type { ContentFault, ContentRule } from '../rule.ts';
import { textsOf } from '../texts.ts';
import { hasLeft } from './ended.ts';
import { endedYears, type NamedYear } from './endedYear.ts';

/** Fields that tell where a fact comes from: the year is the paper's own and stays true for ever. */
const ABOUT_PAPERS = new Set([
  'source',
  'sources',
  'basis',
  'legal',
  'law',
  'reviewedOn',
  'nextReview',
  'updated',
  'testedOn',
  'mendedOn',
  'versions',
]);
/** Fields that stand alone in lists: a past year there can only mislead. */
const SHORT = new Set(['title', 'summary', 'lead', 'question', 'name', 'label']);
/** Kinds that are about papers or about past days as a whole. */
const LEFT_OUT: readonly SourceEntry['collection'][] = ['plan', 'manual-tests'];

function yearsOf(entry: SourceEntry, today: string): (NamedYear & { line: number; field: string })[] {
  const texts = textsOf(entry);
  const fields = texts
    .filter(({ path }) => path.length > 0 && !path.some((part) => ABOUT_PAPERS.has(String(part))))
    .flatMap(({ text, path, line, field }) =>
      endedYears(text, today, { short: SHORT.has(String(path.at(-1))) }).map((year) => ({ ...year, line, field })),
    );
  const lines = texts.filter(({ path }) => path.length === 0);
  // A sentence of the body goes on over line ends, so the body is read whole.
  const body = lines.map(({ text }) => text).join(' ');
  const ends = lines.map(({ text }, index) => lines.slice(0, index).reduce((sum, one) => sum + one.text.length + 1, text.length));
  const inBody = endedYears(body, today).map((year) => {
    const { line, field } = lines[ends.findIndex((end) => year.index < end)]!;
    return { ...year, line, field };
  });
  return [...fields, ...inBody];
}

/** A text that names a year which is over as if it were the present one. */
export const yearEnded: ContentRule = {
  id: 'freshness/year-ended',
  title: '文字裡沒有過期的年度',
  severity: 'warns',
  check: (office) =>
    office.entries
      .filter(({ collection, raw }) => !LEFT_OUT.includes(collection) && !hasLeft(collections[collection].schema, raw.data, office.today))
      .flatMap((entry) =>
        yearsOf(entry, office.today).map(({ words, line, field }): ContentFault => ({
          file: entry.file,
          line,
          field,
          what: `文字寫了「${words}」，那一年已經過了，看的人會以為是現在的。`,
          todo: `今年還有一樣的事，就改成今年的年度和內容；已經沒有了，就刪掉這一句；是在說以前的事，就寫清楚，例如「${words}的做法是…」。`,
        })),
      ),
};
