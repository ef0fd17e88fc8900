import { parseDocument, stringify } from 'yaml';
import type { Change } from './compare.ts';

/** Where the facts of a new entry come from. */
export const SOURCE = '內政部消防署避難收容處所點位檔（政府資料開放平臺資料集 73242）';

const FORM = { lineWidth: 0, indentSeq: true } as const;

/** The file of a new shelter, as the editing system writes it. */
export const newFile = ({ data }: Extract<Change, { kind: 'new' }>): string => stringify({ ...data, sources: [SOURCE] }, FORM);

/** A file with what the national file has otherwise; every other field, its comments and its order stay as they are. */
export function changedFile(text: string, { differences }: Pick<Extract<Change, { kind: 'changed' | 'same' }>, 'differences'>): string {
  const document = parseDocument(text);
  for (const { field, to, mine } of differences) {
    if (mine) continue;
    if (to === undefined) document.delete(field);
    else document.set(field, document.createNode(to));
  }
  return document.toString(FORM);
}
