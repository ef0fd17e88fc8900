import { addressOf } from '../domain/collections.ts';
import type { Faq } from '../domain/faq/schema.ts';
import { all, must } from './load.ts';
import { getServices, type ServiceEntry } from './services.ts';

export interface FaqEntry {
  id: string;
  url: string;
  data: Faq;
  html: string;
  services: ServiceEntry[];
}

/** Every question with its services joined. */
export async function getFaqs(): Promise<FaqEntry[]> {
  const [entries, services] = await Promise.all([all('faqs'), getServices()]);
  return entries.map((entry) => {
    const data = entry.data;
    return {
      id: entry.id,
      url: addressOf('faqs', entry.id)!,
      data,
      html: entry.html,
      services: data.services.map((id) => must(services, id, entry.id)),
    };
  });
}
