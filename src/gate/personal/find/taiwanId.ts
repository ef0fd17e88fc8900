import { plain } from './plain.ts';

/** Two-digit number of each letter, A to Z (戶政司: 國民身分證統一編號編碼原則). */
const LETTERS = [10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33];
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 1, 1];

const numberOf = (letter: string): number => LETTERS[letter.charCodeAt(0) - 65]!;

/** True where the last digit is the check digit of the others; `id` is two signs, of which the first is a letter, and eight digits. */
export function hasValidChecksum(id: string): boolean {
  const first = numberOf(id[0]!);
  const rest = [...id.slice(1)].map((sign) => (/[A-Z]/u.test(sign) ? numberOf(sign) % 10 : Number(sign)));
  const sum = rest.reduce((total, digit, index) => total + digit * WEIGHTS[index]!, Math.floor(first / 10) + (first % 10) * 9);
  return sum % 10 === 0;
}

/** How people group the ten signs; other groups are a letter and a date: 「附表 A 2026-11-22 3 份」. */
const GROUPS = new Set([
  '10',
  '1-9',
  '2-8',
  '4-6',
  '5-5',
  '1-3-3-3',
  '1-4-5',
  '1-5-4',
  '2-4-4',
  '3-3-4',
  '3-4-3',
  '4-3-3',
  '1-1-1-1-1-1-1-1-1-1',
]);

/** Ten signs, each but the last followed by at most one space or hyphen; no letter or digit before or after. */
const shaped = (second: string) => new RegExp(`(?<![A-Za-z0-9])[A-Z][ -]?${second}(?:[ -]?\\d){8}(?![A-Za-z0-9])`, 'giu');

function found(text: string, shape: RegExp): string[] {
  const ids = [...plain(text).matchAll(shape)].flatMap(([written]) => {
    const parts = written.split(/[ -]/u);
    return GROUPS.has(parts.map(({ length }) => length).join('-')) ? [parts.join('').toUpperCase()] : [];
  });
  return [...new Set(ids.filter(hasValidChecksum))];
}

const NATIONAL = shaped('[12]');
/** 新式 (a digit 8 or 9) since 2021, 舊式 (a letter A to D) before. */
const RESIDENCE = shaped('[89A-D]');

/** National ID numbers (國民身分證統一編號) in a text, without spaces and hyphens. */
export const nationalIds = (text: string): string[] => found(text, NATIONAL);

/** Numbers of residence permits (外來人口統一證號) in a text, new and old style, without spaces and hyphens. */
export const residenceIds = (text: string): string[] => found(text, RESIDENCE);
