import type { z } from 'zod';
import { metaOf, type FieldMeta } from '../domain/field/registry.ts';
import { keyOf } from './fieldWords.ts';
import { schemaAt } from './label.ts';
import type { RawFile } from './readFile.ts';

/** Everything the sentences about one field are made from. */
export interface IssueAt {
  path: readonly PropertyKey[];
  /** The schema of the whole entry. */
  root: z.ZodType;
  /** The schema of the field; undefined where the path leaves the schema. */
  schema: z.ZodType | undefined;
  meta: FieldMeta | undefined;
  value: unknown;
  /** The value as staff typed it, shortened for a message. */
  shown: string;
  /** The field's key in the file. */
  key: string;
  /** True for a field of a group that stands in a list. */
  inItem: boolean;
}

const MOST = 24;

/** Gathers what is known about the field an issue points at. */
export function issueAt(path: readonly PropertyKey[], root: z.ZodType, raw: Pick<RawFile, 'data' | 'writtenAt'>): IssueAt {
  const schema = schemaAt(root, path);
  const value = path.reduce<unknown>((current, part) => (current as Record<PropertyKey, unknown> | null | undefined)?.[part], raw.data);
  const text = [...(typeof value === 'string' ? value : (raw.writtenAt(path) ?? String(value)))];
  return {
    path,
    root,
    schema,
    value,
    meta: schema && metaOf(schema),
    shown: text.length > MOST ? `${text.slice(0, MOST).join('')}…` : text.join(''),
    key: keyOf(path),
    inItem: typeof path.at(-2) === 'number',
  };
}
