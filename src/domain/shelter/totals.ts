import { hazardOrder, type Hazard } from '../hazard/hazards.ts';
import type { Shelter } from './schema.ts';

/** How many places there are and how many people they take in. */
export interface Total {
  places: number;
  people: number;
}

type Counted = Pick<Shelter, 'hazards' | 'capacity' | 'vulnerable'>;

const total = (shelters: readonly Counted[]): Total => ({
  places: shelters.length,
  people: shelters.reduce((sum, { capacity }) => sum + capacity, 0),
});

/** Totals by hazard (those with a place only, in their order), of places fit for people who need help, and of all. */
export function totalsOf(shelters: readonly Counted[]): { all: Total; vulnerable: Total; byHazard: Map<Hazard, Total> } {
  const byHazard = hazardOrder.map((hazard) => [hazard, total(shelters.filter((one) => one.hazards.includes(hazard)))] as const);
  return {
    all: total(shelters),
    vulnerable: total(shelters.filter(({ vulnerable }) => vulnerable)),
    byHazard: new Map(byHazard.filter(([, { places }]) => places > 0)),
  };
}
