import type { CollectionId } from '../../src/domain/collections.ts';
import { collections } from '../../src/domain/collections.ts';
import { checkOffice } from '../../src/intake/checkOffice.ts';
import type { Finding } from '../../src/intake/finding.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { readOffice, type SourceOffice } from '../../src/intake/readOffice.ts';

/** The sound fictional office that every unit test starts from. */
export const OFFICE = 'tests/fixtures/office';
/** The office with faults seeded in it. */
export const BAD_CONTENT = 'tests/fixtures/bad-content';

/** The fixture office with one file added or written anew, without touching the disk. */
export function officeWith(collection: CollectionId, id: string, text: string, root = OFFICE): SourceOffice {
  const office = readOffice(root);
  const { path, format } = collections[collection];
  const file = `${path}/${id}.${format}`;
  const others = office.entries.filter((entry) => entry.file !== file);
  return { ...office, entries: [...others, { collection, id, file, raw: readFile(text, format) }] };
}

/** What is found wrong when one file of the fixture office is written anew. */
export function findingsWith(collection: CollectionId, id: string, text: string): Finding[] {
  return checkOffice(officeWith(collection, id, text));
}
