import { z } from 'zod';

/** How staff edit a field. The CMS form is derived from this; nothing else may decide a widget. */
export type Widget =
  | { kind: 'text' }
  | { kind: 'paragraph' }
  | { kind: 'markdown' }
  | { kind: 'number'; unit?: string }
  | { kind: 'flag' }
  | { kind: 'choice'; options: Readonly<Record<string, string>> }
  | { kind: 'date' }
  | { kind: 'moment' }
  | { kind: 'link' }
  | { kind: 'reference'; collection: string; term?: string }
  | { kind: 'file' }
  | { kind: 'group' }
  | { kind: 'list'; singular: string };

/** What a member of staff reads beside a field, and the widget it is edited with. */
export interface FieldMeta {
  /** The field's name on the form and in every error message, zh-TW. */
  label: string;
  /** What to write in it and why, zh-TW. */
  hint: string;
  widget: Widget;
  /** Set on a pattern: the sentence that says what the text must look like. */
  patternSays?: string;
  /** Set on the date after which an entry, or a part of one, is no longer to be listed. */
  ends?: true;
  /** Set beside `ends` where the entry leaves every list by itself after that day: nobody has to do anything then. */
  leaves?: true;
}

/** Label, hint and widget of every field, kept beside the zod type so that both come from one line of code. */
export const fields = z.registry<FieldMeta>();

/** The wrapper types that carry no meaning of their own for staff. */
export function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner;
}

/** The staff-facing meta of a field, looked up through optional wrappers; undefined where a field was built without one. */
export function metaOf(schema: z.ZodType): FieldMeta | undefined {
  return fields.get(schema) ?? fields.get(unwrap(schema));
}
