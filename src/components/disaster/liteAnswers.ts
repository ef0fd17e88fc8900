import type { Hazard } from '../../domain/hazard/hazards.ts';
import { lastingPlaces } from '../../domain/shelter/served.ts';
import type { ShelterEntry } from '../../queries/shelters.ts';
import type { VillageEntry } from '../../queries/villages.ts';

/** Villages whose people go to the same places in the same order; no places where the file names none for them. */
export interface LiteAnswer {
  villages: string[];
  places: string[];
}

/** Where the people of every village go in a hazard, in the fewest words: villages with the same answer share a line. */
export function liteAnswers(shelters: readonly ShelterEntry[], villages: readonly VillageEntry[], hazard: Hazard): LiteAnswer[] {
  const answers = villages.map((village) => ({
    village: village.data.name,
    places: lastingPlaces(shelters, hazard, village.id)
      .filter(({ reason }) => reason !== 'other-villages')
      .map(({ data }) => data.name),
  }));
  return [...Map.groupBy(answers, ({ places }) => places.join('\n')).values()].map((same) => ({
    villages: same.map(({ village }) => village),
    places: same[0]!.places,
  }));
}
