import type { Hazard } from '../hazard/hazards.ts';
import { placesFor, reasonFor, type Reason } from './choose.ts';
import type { Shelter } from './schema.ts';

type Known = Pick<Shelter, 'hazards' | 'role' | 'district' | 'villages' | 'state'>;

/** True where the file sends people of a village to at least one of these places: a place that is for other villages only is no answer of its own. */
export function isServed(places: readonly { reason: Reason }[]): boolean {
  return places.some(({ reason }) => reason !== 'other-villages');
}

/** The places of a village in a hazard for paper, which hangs for a year: what is full or shut today plays no part in their order. */
export function lastingPlaces<T extends { data: Known }>(all: readonly T[], hazard: Hazard, village: string): (T & { reason: Reason })[] {
  const stateless = all.map((place) => ({ place, data: { ...place.data, state: undefined } }));
  return placesFor(stateless, hazard, village).map(({ place, reason }) => ({ ...place, reason }));
}

/** The places that people of a village know from other disasters and must not go to in this one. */
export function wrongPlaces<T extends { data: Known }>(all: readonly T[], hazard: Hazard, village: string): T[] {
  return all.filter(({ data }) => !data.hazards.includes(hazard) && reasonFor(data, village) !== 'other-villages');
}
