import { z } from 'zod';
import { isMoment } from '../time/moment.ts';
import { isPlainDate } from '../time/plainDate.ts';
import { fields, type Widget } from './registry.ts';

function carry<T extends z.ZodType>(schema: T, label: string, hint: string, widget: Widget, patternSays?: string): T {
  fields.add(schema, patternSays ? { label, hint, widget, patternSays } : { label, hint, widget });
  return schema;
}

interface TextLimits {
  /** Most characters, counted as a reader counts them. */
  max?: number;
  pattern?: RegExp;
  /** What the pattern asks for, zh-TW, shown to staff instead of the expression. */
  patternSays?: string;
}

/** One line of text; blank lines and surrounding spaces are refused because they hide a forgotten field. */
export function text(label: string, hint: string, { max = 120, pattern, patternSays }: TextLimits = {}) {
  let schema = z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\r\n]*$/u, { message: 'one-line' })
    .regex(/^\S(.*\S)?$/su, { message: 'spaces' });
  if (pattern) schema = schema.regex(pattern, { message: patternSays ?? '' });
  return carry(schema, label, hint, { kind: 'text' }, patternSays);
}

/** A few sentences without mark-up. */
export function paragraph(label: string, hint: string, { max = 400 }: TextLimits = {}) {
  return carry(
    z
      .string()
      .min(1)
      .max(max)
      .regex(/^\S(.*\S)?$/su, { message: 'spaces' }),
    label,
    hint,
    {
      kind: 'paragraph',
    },
  );
}

/** A whole number, with its unit as staff see it. */
export function whole(
  label: string,
  hint: string,
  { min = 0, max = 1_000_000_000, unit }: { min?: number; max?: number; unit?: string } = {},
) {
  return carry(z.int().min(min).max(max), label, hint, unit ? { kind: 'number', unit } : { kind: 'number' });
}

/** A number that may have decimals, for coordinates. */
export function decimal(label: string, hint: string, { min, max }: { min: number; max: number }) {
  return carry(z.number().min(min).max(max), label, hint, { kind: 'number' });
}

/** Yes or no. */
export function flag(label: string, hint: string) {
  return carry(z.boolean(), label, hint, { kind: 'flag' });
}

/** One of a fixed set; `options` maps the stored word to what staff and citizens read. */
export function choice<const T extends Readonly<Record<string, string>>>(label: string, hint: string, options: T) {
  const keys = Object.keys(options) as [keyof T & string, ...(keyof T & string)[]];
  return carry(z.enum(keys), label, hint, { kind: 'choice', options });
}

/** A plain date, YYYY-MM-DD, in Asia/Taipei; it never carries a time or a zone. */
export function plainDate(label: string, hint: string) {
  return carry(z.string().refine(isPlainDate, { message: 'plain-date' }), label, hint, { kind: 'date' });
}

/** The last day of something that is listed until then; the gate warns once it has gone by (freshness/ended). */
export function endDate(label: string, hint: string) {
  const schema = plainDate(label, hint);
  fields.add(schema, { label, hint, widget: { kind: 'date' }, ends: true });
  return schema;
}

/** The last day on which an entry stands on lists; it then leaves them by itself and stays at its address, so that the gate has nothing to warn of. */
export function leavingDate(label: string, hint: string) {
  const schema = plainDate(label, hint);
  fields.add(schema, { label, hint, widget: { kind: 'date' }, ends: true, leaves: true });
  return schema;
}

/** A day with a time, YYYY-MM-DD HH:mm, in Asia/Taipei. */
export function moment(label: string, hint: string) {
  return carry(z.string().refine(isMoment, { message: 'moment' }), label, hint, { kind: 'moment' });
}

/** An address on the web; only https and http, so that no script or data address can enter the site. */
export function link(label: string, hint: string) {
  return carry(z.url({ protocol: /^https?$/, message: 'link' }), label, hint, { kind: 'link' });
}

/** A telephone number in digits, as dialled in Taiwan: 02-20000001, 1999, 0800-246246; an extension has its own field. */
export function telephone(label: string, hint: string) {
  return text(label, hint, {
    max: 15,
    pattern: /^(0(?!9)\d{1,3}-\d{5,8}|1\d{2,3})$/u,
    patternSays: '區碼-號碼（例如 02-20000001），或三、四碼的全國專線；分機另有欄位，手機號碼不可刊登',
  });
}

/** The id of an entry of another collection; the whole-office check refuses ids that do not exist. */
export function reference(label: string, hint: string, collection: string, term?: string) {
  return carry(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, { message: 'id' }),
    label,
    hint,
    term ? { kind: 'reference', collection, term } : { kind: 'reference', collection },
  );
}

/** The name of a file below content/files; the content check refuses names of files that do not lie there. */
export function attachedFile(label: string, hint: string) {
  const says =
    '檔名（不用寫 files/），只用小寫英文、數字和連字號，結尾是 .odt、.ods、.odp、.odg 或 .pdf，例如 flood-report.ods；Word、Excel 檔先用 LibreOffice 另存成 ODF';
  const schema = z.string().regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:o[dt][tspg]|pdf)$/u, { message: says });
  return carry(schema, label, hint, { kind: 'file' }, says);
}

/** Several fields under one name; unknown keys are refused. */
export function group<T extends z.core.$ZodLooseShape>(label: string, hint: string, shape: T) {
  return carry(z.strictObject(shape), label, hint, { kind: 'group' });
}

/** A list; `singular` is what one item is called on the 「新增」 button. */
export function list<T extends z.ZodType>(
  label: string,
  hint: string,
  singular: string,
  item: T,
  { min = 0, max = 200 }: { min?: number; max?: number } = {},
) {
  return carry(z.array(item).min(min).max(max), label, hint, { kind: 'list', singular });
}
