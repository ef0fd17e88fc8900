import { getCollection, type CollectionKey } from 'astro:content';
import type { z } from 'zod';
import type { collections, CollectionId } from '../domain/collections.ts';
import type { ComposedBody } from '../intake/body/composed.ts';
import { compareText } from '../i18n/compare.ts';

/** What an entry of a collection holds, after its schema. */
export type DataOf<C extends CollectionId> = z.infer<(typeof collections)[C]['schema']>;

export interface Loaded<C extends CollectionId> {
  collection: C;
  id: string;
  data: DataOf<C>;
  /** The Markdown body as HTML; empty where there is none. */
  html: string;
  /** The body's pieces, where it is one with blocks. */
  composed?: ComposedBody | undefined;
  /** The content file, from the project's folder. */
  file: string;
}

/** All entries of a collection by id; the order of files never decides what a citizen sees first. */
export async function all<C extends CollectionId>(collection: C): Promise<Loaded<C>[]> {
  // The types that Astro generates depend on which content lies in the folder; ours come from the schema.
  const entries = (await getCollection(collection as CollectionKey)) as {
    id: string;
    data: DataOf<C>;
    rendered?: { html: string; metadata?: { composed?: ComposedBody } };
    filePath?: string;
  }[];
  return entries
    .map(({ id, data, rendered, filePath }) => ({
      collection,
      id,
      data,
      html: rendered?.html ?? '',
      composed: rendered?.metadata?.composed,
      file: filePath ?? id,
    }))
    .sort((a, b) => compareText(a.id, b.id));
}

/** The one entry of a single-file collection. */
export async function only<C extends CollectionId>(collection: C): Promise<DataOf<C>> {
  const [entry] = await all(collection);
  if (!entry) throw new Error(`「${collection}」沒有資料；先執行內容檢查（npm run check:content）。`);
  return entry.data;
}

/** The entry with this id; throws, because a reference that leads nowhere must never become a page. */
export function must<T extends { id: string }>(entries: readonly T[], id: string, from: string): T {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`「${from}」引用了不存在的「${id}」；先執行內容檢查（npm run check:content）。`);
  return found;
}
