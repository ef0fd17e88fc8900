import { addressOf } from '../domain/collections.ts';
import { isConfirmed, type Sourced } from '../domain/fact.ts';
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

/** Whether it is sure that this section answers for the service: both the section and its duty must be confirmed. */
export function sectionFact({ section, data }: Pick<ServiceEntry, 'section' | 'data'>): Sourced {
  const { confirmed, source } = isConfirmed(section.data) ? (data.sectionProvenance ?? {}) : section.data;
  return { confirmed, source };
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
