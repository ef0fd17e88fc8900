import type { ShelterRole } from '../../domain/shelter/schema.ts';
import { printed, squeezed } from '../tidy.ts';

/** The office's city and district, as rows are written with them. */
export interface Area {
  city: string;
  district: string;
}

/** True for a row of the office's own district. */
export const isOwn = (cell: string, { city, district }: Area): boolean => squeezed(cell) === city + district;

const STANDBY = /[（(]備用[)）]|備用$/u;

/** The name without what every name of the district begins with, and whether it says 備用. */
export function readName(cell: string, { city, district }: Area): { name: string; role: ShelterRole } {
  const text = squeezed(cell);
  const bare = text.replace(STANDBY, '');
  const start = [`${city}${district}`, `${city}立`, city].find((prefix) => bare.startsWith(prefix)) ?? '';
  return { name: printed(bare.slice(start.length)), role: STANDBY.test(text) ? 'standby' : 'first' };
}

/** The address from below the village on: 潮聲里潮聲路2號 → 潮聲路 2 號. */
export function readAddress(cell: string, { city, district }: Area, village: string): string {
  let text = squeezed(cell).replace(/^\d{3,6}/u, '');
  for (const part of [city, district, squeezed(village)]) if (part && text.startsWith(part)) text = text.slice(part.length);
  return printed(text);
}
