import { addressOf } from '../domain/collections.ts';
import type { Page } from '../domain/page/schema.ts';
import { all } from './load.ts';

export interface PageEntry {
  id: string;
  url: string;
  data: Page;
  html: string;
}

/** Pages of prose in a language. */
export async function getPages(locale: 'zh-TW' | 'en' = 'zh-TW'): Promise<PageEntry[]> {
  const collection = locale === 'en' ? 'english-pages' : 'pages';
  const entries = await all(collection);
  return entries.map((entry) => ({ id: entry.id, url: addressOf(collection, entry.id)!, data: entry.data, html: entry.html }));
}
