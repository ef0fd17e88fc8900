import type { z } from 'zod';
import type { BlockModels } from './blockModel.ts';

/** One thing a rule found wrong in an entry, told from the data's point of view; `where` is the path of the field. */
export interface Fault {
  where: (string | number)[];
  /** What is wrong, zh-TW, one sentence. */
  what: string;
  /** What to do about it, zh-TW, one sentence. */
  todo: string;
}

/** A rule about several fields of one entry; `reads` names the fields it needs to be well-formed before it can judge. */
export interface EntryRule<T> {
  name: string;
  reads: (keyof T & string)[];
  check: (entry: T) => Fault[];
}

/** How a content file is written; its name ends with it. */
export type ContentFormat = 'md' | 'mdx' | 'yaml';

/** One kind of content: where its files lie, what they must hold, and what staff call it. */
export interface CollectionModel<S extends z.ZodObject = z.ZodObject> {
  id: string;
  /** What staff call it, zh-TW. */
  label: string;
  /** Folder below the content root, or a single file when `single`. */
  path: string;
  /** `md`: YAML front matter and a Markdown body. `mdx`: the same with the blocks of `body.blocks`. `yaml`: data only. */
  format: ContentFormat;
  /** True where the collection is one fixed file. */
  single?: boolean;
  /** The Markdown body's label and hint; absent where there is no body. */
  body?: { label: string; hint: string; required: boolean; blocks?: BlockModels };
  schema: S;
  /** Address of an entry's page, `:id` standing for its id; absent where entries have no page of their own. */
  address?: string;
  /** The field shown in lists and messages. */
  titleField: string;
  rules: EntryRule<z.infer<S>>[];
}

/** Keeps the schema's type while the table stays a table. */
export function model<S extends z.ZodObject>(definition: CollectionModel<S>): CollectionModel<S> {
  return definition;
}
