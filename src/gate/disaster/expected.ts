import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { hazards, type Hazard } from '../../domain/hazard/hazards.ts';
import type { Total } from '../../domain/shelter/totals.ts';

/** Where an office writes down how many shelters it expects, below its content root. */
export const SHELTERS_FILE = 'expectations/shelters.yaml';

export type ExpectedName = Hazard | 'vulnerable' | 'all';

/** What a name in the file means, zh-TW. */
export const sayName = (name: ExpectedName): string => (name === 'all' ? '全部' : name === 'vulnerable' ? '適合避難弱者的' : hazards[name]);

const isTotal = (value: unknown): value is Total =>
  typeof value === 'object' && value !== null && Number.isInteger((value as Total).places) && Number.isInteger((value as Total).people);

/** Places and people that an office expects, by hazard, `vulnerable` and `all`; empty where it keeps no such file. Throws where the file holds something else. */
export function expectedShelters(root: string): Map<ExpectedName, Total> {
  const file = join(root, SHELTERS_FILE);
  if (!existsSync(file)) return new Map();
  const totals = Object.entries((parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, unknown>);
  const wrong = totals.find(([name, total]) => !(name in hazards || name === 'vulnerable' || name === 'all') || !isTotal(total));
  if (wrong) throw new Error(`${SHELTERS_FILE}：「${wrong[0]}」要是一種災害、vulnerable 或 all，後面寫 { places: 幾處, people: 幾人 }。`);
  return new Map(totals as [ExpectedName, Total][]);
}
