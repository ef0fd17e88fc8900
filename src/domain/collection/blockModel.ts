import type { z } from 'zod';

/** Words that a block may only take from what the office has: its confirmed national lines, its clauses. */
export type OfficeList = 'hotlines' | 'clause-numbers';

/** One block that staff may put into a text, as the content check and the CMS know it. */
export interface BlockModel<S extends z.ZodObject = z.ZodObject> {
  /** What staff call it, zh-TW. */
  label: string;
  /** Its attributes, built with the field builders; a list is written with commas: `ids="a, b"`. */
  schema: S;
  /** Attributes of which exactly one must be written. */
  oneOf?: readonly string[];
  /** Attributes whose words must stand in a list of the office. */
  among?: Readonly<Record<string, OfficeList>>;
  /** What stands between its beginning and its end: nothing, text without headings, or one numbered list. */
  children: 'none' | 'text' | 'numbered-list';
}

/** Blocks by the name that staff write. */
export type BlockModels = Readonly<Record<string, BlockModel>>;

/** Keeps the schema's type while the table stays a table. */
export function block<S extends z.ZodObject>(definition: BlockModel<S>): BlockModel<S> {
  return definition;
}
