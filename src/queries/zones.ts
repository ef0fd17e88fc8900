import { addressOf } from '../domain/collections.ts';
import type { Zone } from '../domain/zone/schema.ts';
import type { ComposedBody } from '../intake/body/composed.ts';
import { compareText } from '../i18n/compare.ts';
import { all, must } from './load.ts';
import { getSections, type SectionEntry } from './sections.ts';

export interface ZoneEntry {
  id: string;
  url: string;
  data: Zone;
  /** The text, cut at its headings and blocks. */
  body: ComposedBody;
  section: SectionEntry;
}

/** Every theme zone with its section joined, in the office's own order. */
export async function getZones(): Promise<ZoneEntry[]> {
  const [entries, sections] = await Promise.all([all('zones'), getSections()]);
  return entries
    .map(({ id, data, composed }) => ({
      id,
      url: addressOf('zones', id)!,
      data,
      body: composed ?? { intro: [], sections: [] },
      section: must(sections, data.section, id),
    }))
    .sort((a, b) => a.data.order - b.data.order || compareText(a.id, b.id));
}

const listsShelters = ({ body }: ZoneEntry): boolean =>
  [body.intro, ...body.sections.map(({ parts }) => parts)].flat().some((part) => part.kind === 'block' && part.name === 'Shelters');

/** The theme zone about disasters: of those whose text lists the shelters the one with the storm beside it, else the first; undefined where no zone does. */
export async function getDisasterZone(): Promise<ZoneEntry | undefined> {
  const zones = (await getZones()).filter(listsShelters);
  return zones.find(({ data }) => data.icon === 'storm') ?? zones[0];
}
