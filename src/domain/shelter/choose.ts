import type { Hazard } from '../hazard/hazards.ts';
import type { Shelter } from './schema.ts';

/** Why a place is offered, best first: the order of `placesFor`. */
export type Reason = 'first' | 'names-village' | 'standby' | 'other-villages';

/** What a choice among places needs to know of each. */
export type Choosable = Pick<Shelter, 'hazards' | 'role' | 'district' | 'villages' | 'state'>;

const ORDER: readonly Reason[] = ['first', 'names-village', 'standby', 'other-villages'];

/** Why a place is offered to people of a village; it must already be one for their hazard. */
export function reasonFor({ role, district, villages = [] }: Choosable, village: string | undefined): Reason {
  const named = village !== undefined && villages.includes(village);
  if (!district && !named) return 'other-villages';
  if (role === 'first') return 'first';
  return named ? 'names-village' : 'standby';
}

/** True for a place that takes nobody in at present: offered last, never left out. */
export const isShut = ({ state }: Pick<Choosable, 'state'>): boolean => state?.now === 'full' || state?.now === 'shut';

/**
 * The places where people of a village go in a hazard: those that open first, then those whose file names the village, then the stand-by
 * ones; what is full or shut comes last. A place for another hazard is never among them (plan 4.2). Without a village: places for the whole
 * district before those for some villages.
 */
export function placesFor<T extends { data: Choosable }>(all: readonly T[], hazard: Hazard, village?: string): (T & { reason: Reason })[] {
  return all
    .filter(({ data }) => data.hazards.includes(hazard))
    .map((place) => ({ ...place, reason: reasonFor(place.data, village) }))
    .sort((a, b) => Number(isShut(a.data)) - Number(isShut(b.data)) || ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason));
}
