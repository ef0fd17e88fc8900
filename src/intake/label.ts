import { z } from 'zod';
import { metaOf, unwrap } from '../domain/field/registry.ts';

/** The child of a schema at one step of a path; undefined where the path leaves the schema. */
export function childSchema(schema: z.ZodType | undefined, part: PropertyKey): z.ZodType | undefined {
  if (!schema) return undefined;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return (inner.shape as Record<PropertyKey, z.ZodType>)[part];
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  return undefined;
}

/** A path as staff read it: field labels joined by 「›」, list places as 「第 n 項」. */
export function labelOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let current: z.ZodType | undefined = schema;
  for (const part of path) {
    current = childSchema(current, part);
    words.push(typeof part === 'number' ? `第 ${part + 1} 項` : ((current && metaOf(current)?.label) ?? `「${String(part)}」`));
  }
  return words.join(' › ');
}

/** The schema at a path, for messages that name limits or options. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((current, part) => childSchema(current, part), schema);
}
