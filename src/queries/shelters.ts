import { addressOf } from '../domain/collections.ts';
import { hazardOrder, type Hazard } from '../domain/hazard/hazards.ts';
import { placesFor, type Reason } from '../domain/shelter/choose.ts';
import type { Shelter } from '../domain/shelter/schema.ts';
import { compareText } from '../i18n/compare.ts';
import { all, must } from './load.ts';
import { getVillages, type VillageEntry } from './villages.ts';

export interface ShelterEntry {
  id: string;
  url: string;
  data: Shelter;
  /** Where it stands. */
  village: VillageEntry;
  /** The villages its file names. */
  named: VillageEntry[];
}

/** Shelters: those that open first, then by name. */
export async function getShelters(): Promise<ShelterEntry[]> {
  const [entries, villages] = await Promise.all([all('shelters'), getVillages()]);
  return entries
    .map(({ id, data }) => ({
      id,
      url: addressOf('shelters', id)!,
      data,
      village: must(villages, data.village, id),
      named: (data.villages ?? []).map((village) => must(villages, village, id)),
    }))
    .sort((a, b) => Number(a.data.role === 'standby') - Number(b.data.role === 'standby') || compareText(a.data.name, b.data.name));
}

/** The hazards that at least one shelter is for, in their order. */
export async function getHazards(): Promise<Hazard[]> {
  const shelters = await getShelters();
  return hazardOrder.filter((hazard) => shelters.some(({ data }) => data.hazards.includes(hazard)));
}

/** Where people of a village go in each hazard; hazards without a place are left out. */
export async function getVillageShelters(village: string): Promise<{ hazard: Hazard; places: (ShelterEntry & { reason: Reason })[] }[]> {
  const shelters = await getShelters();
  return (await getHazards()).map((hazard) => ({ hazard, places: placesFor(shelters, hazard, village) }));
}
