import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { collections, type CollectionId } from '../../src/domain/collections.ts';
import { hazards, type Hazard } from '../../src/domain/hazard/hazards.ts';
import type { Total } from '../../src/domain/shelter/totals.ts';
import { readOffice } from '../../src/intake/readOffice.ts';

/** How many entries of each collection an office says it has (expectations/totals.yaml below its content); empty where it says nothing. */
export function expectedTotals(root: string): Partial<Record<CollectionId, number>> {
  const file = join(root, 'expectations', 'totals.yaml');
  if (!existsSync(file)) return {};
  const totals = (parse(readFileSync(file, 'utf8')) ?? {}) as Partial<Record<CollectionId, number>>;
  const unknown = Object.keys(totals).filter((name) => !(name in collections));
  if (unknown.length) throw new Error(`${file}：沒有「${unknown.join('、')}」這種內容。`);
  return totals;
}

/** Places and people of an office's shelters as it says itself (expectations/shelters.yaml): by hazard, `vulnerable` and `all`; empty where it says nothing. */
export function expectedShelters(root: string): Partial<Record<Hazard | 'vulnerable' | 'all', Total>> {
  const file = join(root, 'expectations', 'shelters.yaml');
  if (!existsSync(file)) return {};
  const totals = (parse(readFileSync(file, 'utf8')) ?? {}) as Partial<Record<Hazard | 'vulnerable' | 'all', Total>>;
  const unknown = Object.keys(totals).filter((name) => !(name in hazards || name === 'vulnerable' || name === 'all'));
  if (unknown.length) throw new Error(`${file}：沒有「${unknown.join('、')}」這種災害。`);
  return totals;
}

/** How many entries of a collection lie in an office's content. */
export function countOf(root: string, collection: CollectionId): number {
  return readOffice(root).entries.filter((entry) => entry.collection === collection).length;
}

/** The first service that an office puts on its home page; there is always one. */
export function firstService(root: string): string {
  const office = readOffice(root).entries.find(({ collection }) => collection === 'office')?.raw.data as { featured: string[] };
  return office.featured[0]!;
}
