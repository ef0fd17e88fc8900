import { channelKinds, type Service } from '../domain/service/schema.ts';
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
        url: `/services/${entry.id}/`,
        data: { ...data, channels: onlineFirst(data.channels) },
        html: entry.html,
        section: must(sections, data.section, entry.id),
      };
    })
    .sort((a, b) => a.section.data.order - b.section.data.order || compareText(a.id, b.id));
}

const ORDER = Object.keys(channelKinds);

/** Ways to apply with the on-line ones first (plan 3.2.2), otherwise as staff wrote them. */
function onlineFirst(channels: Service['channels']): Service['channels'] {
  const rank = ({ urgent, kind }: Service['channels'][number]) => (urgent ? -1 : ORDER.indexOf(kind));
  return [...channels].sort((a, b) => rank(a) - rank(b));
}
