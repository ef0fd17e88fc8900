import { addressOf } from '../domain/collections.ts';
import type { Village } from '../domain/village/schema.ts';
import { all } from './load.ts';

export interface VillageEntry {
  id: string;
  url: string;
  data: Village;
}

/** Villages in the office's own order. */
export async function getVillages(): Promise<VillageEntry[]> {
  const entries = await all('villages');
  return entries.map(({ id, data }) => ({ id, url: addressOf('villages', id)!, data })).sort((a, b) => a.data.order - b.data.order);
}
