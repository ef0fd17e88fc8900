import { z } from 'zod';
import { metaOf, unwrap } from '../domain/field/registry.ts';
import { labelOf } from './label.ts';
import { named } from './suggest.ts';

/** The last key a path names; list places have none of their own. */
export function keyOf(path: readonly PropertyKey[]): string {
  return String(path.findLast((part) => typeof part === 'string') ?? '');
}

/** A field as staff see it and as the file writes it: 「開頭說明（檔案裡寫作 lead）」. */
export function fieldWords(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const label = labelOf(schema, path);
  const key = keyOf(path);
  return key && !label.endsWith(`「${key}」`) ? `${label}（檔案裡寫作 ${key}）` : label;
}

/** The fields of a group by key; empty for anything else. */
export function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType> {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>) : {};
}

export const isOptional = (schema: z.ZodType | undefined): boolean => schema instanceof z.ZodOptional;

/** Keys with their labels: 「role（決定的機關）、name（機關名稱）」. */
export const keyWords = (shape: Record<string, z.ZodType>): string =>
  Object.entries(shape)
    .map(([key, field]) => named(key, metaOf(field)?.label))
    .join('、');

/** The keys of a group that must be filled, with their labels. */
export function requiredWords(schema: z.ZodType | undefined): string {
  return keyWords(Object.fromEntries(Object.entries(shapeOf(schema)).filter(([, field]) => !isOptional(field))));
}

/** How an item of a list starts in the file: 「- says: 內容」 or 「- 內容」. */
export function itemForm(schema: z.ZodType | undefined, content = ''): string {
  const inner = schema && unwrap(schema);
  const item = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
  const [first] = Object.entries(shapeOf(item));
  if (!first) return `- ${content}`;
  const kind = metaOf(first[1])?.widget.kind;
  return `- ${first[0]}: ${kind === 'text' || kind === 'paragraph' ? content : ''}`;
}

/** An action followed by the field's hint: 「…，例如「身分證」。」 */
export function withHint(action: string, hint: string | undefined): string {
  if (!hint) return `${action}。`;
  return hint.startsWith('例如') ? `${action}，${hint}` : `${action}。${hint}`;
}
