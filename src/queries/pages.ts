import { addressOf } from '../domain/collections.ts';
import type { Page } from '../domain/page/schema.ts';
import { all } from './load.ts';

export interface PageEntry {
  id: string;
  url: string;
  data: Page;
  html: string;
}

/** Pages of prose whose address has a page of its own: that page shows their words among other things. */
const COMPOSED = new Set(['protection', 'care-points', 'partners', 'wifi', 'links', 'meetings']);

/** The same in the English edition. */
const COMPOSED_ENGLISH = new Set(['disaster']);

/** The words that content has for a page of its own; undefined where it has none. */
export async function getWordsFor(id: string): Promise<PageEntry | undefined> {
  return (await entriesOf('pages')).find((page) => page.id === id);
}

/** The same for a page of the English edition. */
export async function getEnglishWordsFor(id: string): Promise<PageEntry | undefined> {
  return (await entriesOf('english-pages')).find((page) => page.id === id);
}

/** Pages of prose in a language that stand by themselves. */
export async function getPages(locale: 'zh-TW' | 'en' = 'zh-TW'): Promise<PageEntry[]> {
  const entries = await entriesOf(locale === 'en' ? 'english-pages' : 'pages');
  const composed = locale === 'en' ? COMPOSED_ENGLISH : COMPOSED;
  return entries.filter(({ id }) => !composed.has(id));
}

/** Address of the Chinese page that an English page tells in short: a page of prose or a theme zone of the same name. */
export async function chineseOf(id: string): Promise<string | undefined> {
  const [pages, zones] = await Promise.all([entriesOf('pages'), all('zones')]);
  return pages.find((page) => page.id === id)?.url ?? zones.filter((zone) => zone.id === id).map((zone) => addressOf('zones', zone.id))[0];
}

/** Address of the English page that tells a Chinese page or zone in short; undefined where there is none. */
export async function englishOf(id: string): Promise<string | undefined> {
  return (await entriesOf('english-pages')).find((page) => page.id === id)?.url;
}

async function entriesOf(collection: 'pages' | 'english-pages'): Promise<PageEntry[]> {
  const entries = await all(collection);
  return entries.map((entry) => ({ id: entry.id, url: addressOf(collection, entry.id)!, data: entry.data, html: entry.html }));
}
