import { hazards, type Hazard } from '../domain/hazard/hazards.ts';
import type { Reason } from '../domain/shelter/choose.ts';
import { isServed, lastingPlaces, wrongPlaces } from '../domain/shelter/served.ts';
import { getHazards, getShelters, getVillageShelters, type ShelterEntry } from './shelters.ts';
import { getVillages, type VillageEntry } from './villages.ts';

/** One evacuation sheet (簡易疏散避難圖 as data): a village, a hazard and the places in their order. */
export interface EvacuationSheet {
  village: VillageEntry;
  hazard: Hazard;
  url: string;
  title: string;
  places: (ShelterEntry & { reason: Reason })[];
}

/** What a village is told about one hazard. */
export interface VillageAnswer {
  hazard: Hazard;
  places: (ShelterEntry & { reason: Reason })[];
  /** False where all places are for other villages. */
  served: boolean;
  /** Places for other disasters that are no place for this one. */
  wrong: ShelterEntry[];
  /** Address of the sheet to print, where there is one. */
  sheet: string | undefined;
}

const addressOf = (village: VillageEntry, hazard: Hazard) => `${village.url}evacuation/${hazard}/`;

/** A sheet for every village and hazard for which the file names a place, by village, then by hazard. */
export async function getEvacuationSheets(): Promise<EvacuationSheet[]> {
  const [villages, shelters, dangers] = await Promise.all([getVillages(), getShelters(), getHazards()]);
  return villages.flatMap((village) =>
    dangers
      .map((hazard) => ({
        village,
        hazard,
        url: addressOf(village, hazard),
        title: `${village.data.name} ${hazards[hazard]} 簡易疏散避難圖`,
        places: lastingPlaces(shelters, hazard, village.id),
      }))
      .filter(({ places }) => isServed(places)),
  );
}

/** The sheets of one village. */
export async function getVillageSheets(village: string): Promise<EvacuationSheet[]> {
  return (await getEvacuationSheets()).filter((sheet) => sheet.village.id === village);
}

/** Where people of a village go in each hazard, where not to go, and the sheets to print. */
export async function getVillageAnswers(village: VillageEntry): Promise<VillageAnswer[]> {
  const [shelters, answers] = await Promise.all([getShelters(), getVillageShelters(village.id)]);
  return answers.map(({ hazard, places }) => {
    const served = isServed(places);
    const wrong = wrongPlaces(shelters, hazard, village.id);
    return { hazard, places, served, wrong, sheet: served ? addressOf(village, hazard) : undefined };
  });
}
