import { collections } from '../domain/collections.ts';
import { upkeepBySection, type KeptEntry, type UpkeepItem } from '../gate/upkeep.ts';
import { all } from './load.ts';
import { getSections } from './sections.ts';
import { getServices } from './services.ts';
import { today } from '../clock.ts';

/** What each section has to look after, as of the day of the build: the groups that the report shows. */
export async function getUpkeep(): Promise<Map<string, UpkeepItem[]>> {
  const [sections, services, office, faqs, villages, pages, sectionEntries] = await Promise.all([
    getSections(),
    getServices(),
    all('office'),
    all('faqs'),
    all('villages'),
    all('pages'),
    all('sections'),
  ]);
  const house = (office[0]?.data.caretaker ?? sections[0]?.id) as string;
  const sectionOf = (data: Record<string, unknown>): string => {
    if (typeof data.section === 'string') return data.section;
    const first = Array.isArray(data.services) ? services.find(({ id }) => id === (data.services as string[])[0]) : undefined;
    return first?.section.id ?? house;
  };
  const kept = [...office, ...sectionEntries, ...(await all('services')), ...faqs, ...villages, ...pages].map((entry): KeptEntry => {
    const data = entry.data as Record<string, unknown>;
    return {
      collection: entry.collection,
      id: entry.id,
      data,
      file: entry.file,
      title: String(data[collections[entry.collection].titleField]),
      section: entry.collection === 'sections' ? entry.id : sectionOf(data),
    };
  });
  return upkeepBySection(kept, today);
}
