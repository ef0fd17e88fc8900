import { z } from 'zod';
import { collections, type CollectionId } from '../domain/collections.ts';
import { metaOf, unwrap } from '../domain/field/registry.ts';

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

/** The ids that exist: by collection, and by vocabulary for terms. */
export interface KnownIds {
  entries: Map<string, Set<string>>;
  terms: Map<string, Set<string>>;
}

/** What staff are told when a reference leads nowhere; null when it is fine. */
export function judgeReference({ id, collection, term }: FoundReference, known: KnownIds): { what: string; todo: string } | null {
  const ids = (term ? known.terms.get(term) : known.entries.get(collection)) ?? new Set();
  if (ids.has(id)) return null;
  const label = term ? `詞彙清單「${term}」` : `「${collections[collection as CollectionId].label}」`;
  const close = [...ids].filter((other) => other.startsWith(id.slice(0, 3)) || id.includes(other));
  const some = (close.length ? close : [...ids]).slice(0, 8).join('、');
  return { what: `${label}裡沒有「${id}」。`, todo: some ? `改成已有的代號，例如：${some}。` : '先新增那一筆，再回來引用。' };
}
