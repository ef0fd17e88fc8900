import { addressOf } from '../domain/collections.ts';
import type { Section } from '../domain/section/schema.ts';
import { all } from './load.ts';

export interface SectionEntry {
  id: string;
  url: string;
  data: Section;
  /** The introduction as HTML. */
  html: string;
}

/** Sections in the office's own order. */
export async function getSections(): Promise<SectionEntry[]> {
  const entries = await all('sections');
  return entries
    .map((entry) => ({ id: entry.id, url: addressOf('sections', entry.id)!, data: entry.data, html: entry.html }))
    .sort((a, b) => a.data.order - b.data.order);
}
