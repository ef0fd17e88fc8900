import type { Hazard } from '../../domain/hazard/hazards.ts';
import { hazards } from '../../domain/hazard/hazards.ts';
import type { Total } from '../../domain/shelter/totals.ts';
import type { ShelterEntry } from '../../queries/shelters.ts';
import { sayNumber } from './placeWords.ts';

/** 「土石流可去 2 處，共可收容 100 人」: first what is counted, then how many places and people. */
export const sayTotal = (what: string, { places, people }: Total): string => `${what} ${places} 處，共可收容 ${sayNumber(people)} 人`;

/** The same for a hazard. */
export const sayHazardTotal = (hazard: Hazard, total: Total): string => sayTotal(`${hazards[hazard]}可去`, total);

/** Whom a place is for: 「全區」「全區，主要是甲里、乙里」「主要是甲里」. */
export function sayServed({ data, named }: Pick<ShelterEntry, 'data' | 'named'>): string {
  const names = named.map((village) => village.data.name).join('、');
  return [data.district ? '全區' : '', names ? `主要是${names}` : ''].filter(Boolean).join('，');
}

/** Inside or outside, or both; many rows of the national file say neither. */
export const sayRoof = ({ indoor, outdoor }: { indoor: boolean; outdoor: boolean }): string =>
  indoor ? (outdoor ? '室內和室外' : '室內') : outdoor ? '室外' : '室內或室外沒有寫';
