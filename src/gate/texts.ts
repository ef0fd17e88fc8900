import { collections } from '../domain/collections.ts';
import type { CollectionModel } from '../domain/collection/model.ts';
import { labelOf } from '../intake/label.ts';
import type { SourceEntry } from '../intake/readOffice.ts';

/** One text of an entry: a field's value, or one line of the body. */
export interface EntryText {
  text: string;
  line: number;
  /** The field's label; 「內文」 for the body. */
  field: string;
  path: (string | number)[];
}

/** Every text of an entry with its line, front matter first. */
export function textsOf({ collection, raw }: SourceEntry): EntryText[] {
  const { schema, body } = collections[collection] as unknown as CollectionModel;
  const walk = (value: unknown, path: (string | number)[]): EntryText[] => {
    if (typeof value === 'string') return [{ text: value, line: raw.lineOf(path), field: labelOf(schema, path), path }];
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...path, index]));
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key]));
  };
  const lines = raw.body === '' ? [] : raw.body.split('\n');
  return [
    ...walk(raw.data, []),
    ...lines.map((text, index) => ({ text, line: raw.bodyLine + 1 + index, field: body?.label ?? '內文', path: [] })),
  ];
}
