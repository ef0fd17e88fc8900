import type { OfficeList } from '../domain/collection/blockModel.ts';
import type { Names } from './knownIds.ts';
import type { SourceEntry } from './readOffice.ts';

/** The lists that blocks take their words from; undefined where the file that holds the list cannot be read. */
export type OfficeLists = Record<OfficeList, Names | undefined>;

type Loose = Record<string, unknown>;

const textIn = (data: Loose, field: string): string | undefined => (typeof data[field] === 'string' ? data[field] : undefined);

/** Reads the lists out of entries that nobody has judged yet, so that one faulty file is not told as a fault of the others. */
export function officeLists(entries: readonly SourceEntry[]): OfficeLists {
  const office = entries.find(({ collection }) => collection === 'office')?.raw.data as Loose | null | undefined;
  return {
    hotlines: Array.isArray(office?.hotlines) ? hotlinesIn(office.hotlines) : undefined,
    'clause-numbers': new Map(entries.filter(({ collection }) => collection === 'clauses').map(clauseIn)),
  };
}

/** Only lines that a source confirms may be dialled from a page. */
function hotlinesIn(hotlines: unknown[]): Names {
  const lines = hotlines.filter((line): line is Loose => line !== null && typeof line === 'object' && !Array.isArray(line));
  return new Map(
    lines.flatMap((line) => {
      const number = line.confirmed === false ? undefined : textIn(line, 'number');
      return number === undefined ? [] : [[number, textIn(line, 'name')] as const];
    }),
  );
}

/** A clause whose file cannot be read goes by the number that its file name shows: `1-2-3` is 1.2.3. */
function clauseIn({ id, raw }: SourceEntry): [string, string | undefined] {
  const data = (raw.data ?? {}) as Loose;
  return [textIn(data, 'number') ?? id.replaceAll('-', '.'), textIn(data, 'title')];
}
