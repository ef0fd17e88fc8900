import { addressOf } from '../domain/collections.ts';
import type { Service } from '../domain/service/schema.ts';
import { compareText } from '../i18n/compare.ts';
import { all, must } from './load.ts';
import { getSections, type SectionEntry } from './sections.ts';

export interface ServiceEntry {
  id: string;
  url: string;
  data: Service;
  html: string;
  section: SectionEntry;
}

/** Every service with its section joined, ordered by section and then by id. */
export async function getServices(): Promise<ServiceEntry[]> {
  const [entries, sections] = await Promise.all([all('services'), getSections()]);
  return entries
    .map((entry) => {
      const data = entry.data;
      return {
        id: entry.id,
        url: addressOf('services', entry.id)!,
        data,
        html: entry.html,
        section: must(sections, data.section, entry.id),
      };
    })
    .sort((a, b) => a.section.data.order - b.section.data.order || compareText(a.id, b.id));
}
