import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { totalsOf, type Total } from '../../domain/shelter/totals.ts';
import type { ContentRule } from '../rule.ts';
import { expectedShelters, sayName, SHELTERS_FILE } from './expected.ts';
import { sheltersOf } from './shelters.ts';

const NONE: Total = { places: 0, people: 0 };
const say = ({ places, people }: Total) => `${places} 處、${people} 人`;

/** The line of a name in the file of expectations. */
const lineIn = (text: string, name: string) => text.split('\n').findIndex((line) => line.startsWith(`${name}:`)) + 1;

/** The shelters add up to what the office expects: a hazard ticked or lost by mistake would send people to a wrong place. */
export const totals: ContentRule = {
  id: 'disaster/totals',
  title: '避難收容處所的處數和人數，和公所寫下的一樣',
  basis: '服務計畫 4.2；內政部消防署避難收容處所點位檔',
  severity: 'stops',
  check(office) {
    const expected = expectedShelters(office.root);
    if (expected.size === 0) return [];
    const { all, vulnerable, byHazard } = totalsOf(sheltersOf(office).map(({ data }) => data));
    const text = readFileSync(join(office.root, SHELTERS_FILE), 'utf8');
    return [...expected].flatMap(([name, wanted]) => {
      const found = name === 'all' ? all : name === 'vulnerable' ? vulnerable : (byHazard.get(name) ?? NONE);
      if (found.places === wanted.places && found.people === wanted.people) return [];
      return [
        {
          file: SHELTERS_FILE,
          line: lineIn(text, name),
          what: `${sayName(name)}避難處所應該有 ${say(wanted)}，現在的資料加起來是 ${say(found)}。`,
          todo: '看看 shelters/ 裡最近改了哪一處的災害種類、人數或適不適合避難弱者；真的變了，才改這裡的數字。',
        },
      ];
    });
  },
};
