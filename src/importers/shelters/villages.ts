import type { Village } from '../../domain/village/schema.ts';
import { refused, repaired, type Reading } from '../reading.ts';
import { squeezed } from '../tidy.ts';

/** A village of the office by id. */
export interface KnownVillage {
  id: string;
  data: Pick<Village, 'name' | 'variants'>;
}

const spellings = ({ data }: KnownVillage) => [data.name, ...(data.variants ?? [])];
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The village a place stands in, by its name or another spelling of it (峯 and 峰). An unknown one refuses the row. */
export function readVillage(cell: string, villages: readonly KnownVillage[]): Reading<string> {
  const text = squeezed(cell);
  const found = villages.find((village) => spellings(village).includes(text));
  if (!found) return { said: [refused(`公所沒有「${text}」這個里。`, '這一列不取用；里名有別的寫法，就先寫進那一里的「其他寫法」。')] };
  return { value: found.id, said: found.data.name === text ? [] : [repaired(`里名寫成「${text}」。`, `讀成「${found.data.name}」。`)] };
}

/** Which villages a place is for. */
export interface Served {
  district: boolean;
  villages: string[];
}

/** True where the text lists a village: its name stands as an item, not inside another name (甲 in 甲區公所). */
function lists(text: string, village: KnownVillage): boolean {
  return spellings(village).some((name) => {
    const bare = escaped(name.replace(/里$/u, ''));
    return new RegExp(`(?:^|[、,。;:()為以容和及與])${bare}(?:里|[、,。;:()和及與等\\d]|$)`, 'u').test(text);
  });
}

/** The free text of 預計收容村里: 「全區」「甲、乙」「全區，主要為甲里、乙里」「以收容甲、乙2里民眾為主」. */
export function readServed(cell: string, villages: readonly KnownVillage[]): Reading<Served> {
  const text = squeezed(cell);
  const district = /全區|全鄉|全鎮|全市|各里/u.test(text);
  const named = villages.filter((village) => lists(text, village)).map(({ id }) => id);
  if (district || named.length) return { value: { district, villages: named }, said: [] };
  const what = text === '' ? '沒有寫給哪些里。' : `看不懂「${text}」是給哪些里。`;
  return { value: { district: true, villages: [] }, said: [repaired(what, '當作全區；請公所看過，不對就改。')] };
}
