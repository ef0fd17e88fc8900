import { z } from 'zod';
import { metaOf, unwrap } from '../domain/field/registry.ts';
import type { Said } from './finding.ts';

/** One id written in an entry that must exist elsewhere. */
export interface FoundReference {
  path: (string | number)[];
  id: string;
  collection: string;
  /** Set when the id is a term of a vocabulary; then `collection` is `vocabularies`. */
  term?: string;
}

/** Every reference in `data`, found by walking the schema and its registered widgets. */
export function referencesIn(schema: z.ZodType, data: unknown, path: (string | number)[] = []): FoundReference[] {
  const inner = unwrap(schema);
  const widget = metaOf(schema)?.widget;
  if (widget?.kind === 'reference') {
    if (typeof data !== 'string') return [];
    return [{ path, id: data, collection: widget.collection, ...(widget.term ? { term: widget.term } : {}) }];
  }
  if (inner instanceof z.ZodObject && data !== null && typeof data === 'object') {
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, child]) =>
      referencesIn(child, (data as Record<string, unknown>)[key], [...path, key]),
    );
  }
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((item, index) => referencesIn(inner.element as z.ZodType, item, [...path, index]));
  }
  return [];
}

/** References that stand twice in one list, told at the second place. */
export function repeatedReferences(found: FoundReference[]): (Said & { path: FoundReference['path'] })[] {
  const first = new Map<string, number>();
  return found.flatMap(({ path, id }) => {
    const place = path.at(-1);
    if (typeof place !== 'number') return [];
    const name = [...path.slice(0, -1), id].join('\n');
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, place);
    return earlier === undefined ? [] : [{ path, what: `「${id}」列了兩次，第 ${earlier + 1} 項也是。`, todo: '刪掉這一項。' }];
  });
}
