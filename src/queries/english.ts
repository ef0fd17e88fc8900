import { addressOf } from '../domain/collections.ts';
import type { EnglishService } from '../domain/english/schema.ts';
import { all, must } from './load.ts';
import { getServices, type ServiceEntry } from './services.ts';

export interface EnglishServiceEntry {
  id: string;
  url: string;
  english: EnglishService;
  /** The Chinese entry: the only place the facts stand. */
  original: ServiceEntry;
}

/** The services that have an English edition. */
export async function getEnglishServices(): Promise<EnglishServiceEntry[]> {
  const [entries, services] = await Promise.all([all('english-services'), getServices()]);
  return entries.map(({ id, data }) => ({ id, url: addressOf('english-services', id)!, english: data, original: must(services, id, id) }));
}
