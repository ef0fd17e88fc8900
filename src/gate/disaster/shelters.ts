import { collections } from '../../domain/collections.ts';
import type { Shelter } from '../../domain/shelter/schema.ts';
import type { JudgedOffice } from '../office.ts';

/** A shelter of the content with its id and file. */
export interface JudgedShelter {
  id: string;
  file: string;
  lineOf: (path: (string | number)[]) => number;
  data: Shelter;
}

/** The shelters of an office that its schema accepts; the others are told by `content/sound`. */
export function sheltersOf({ entries }: Pick<JudgedOffice, 'entries'>): JudgedShelter[] {
  return entries
    .filter(({ collection }) => collection === 'shelters')
    .flatMap(({ id, file, raw }) => {
      const { success, data } = collections.shelters.schema.safeParse(raw.data);
      return success ? [{ id, file, lineOf: (path) => raw.lineOf(path), data }] : [];
    });
}
