import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { collections, type CollectionId } from '../../src/domain/collections.ts';
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

/** How many entries of a collection lie in an office's content. */
export function countOf(root: string, collection: CollectionId): number {
  return readOffice(root).entries.filter((entry) => entry.collection === collection).length;
}

/** The first service that an office puts on its home page; there is always one. */
export function firstService(root: string): string {
  const office = readOffice(root).entries.find(({ collection }) => collection === 'office')?.raw.data as { featured: string[] };
  return office.featured[0]!;
}
