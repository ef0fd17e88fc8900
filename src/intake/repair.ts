import { stringify } from 'yaml';
import type { z } from 'zod';

const NUMERALS = '〇一二三四五六七八九';

/** A Chinese number below one hundred in digits: 十五 → 15, 二 → 2. */
function digitsOf(numeral: string): string {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const value = (text: string, empty: number) => (text === '' ? empty : NUMERALS.indexOf(text));
  return String(numeral.includes('十') ? value(tens ?? '', 1) * 10 + value(ones ?? '', 0) : value(ones ?? '', 0));
}

/** The one number written in a text, in digits; undefined when there is none or more than one. */
export function numberIn(value: string): string | undefined {
  const plain = value.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/gu, '');
  const found = plain.match(/-?\d+(?:\.\d+)?|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]/gu) ?? [];
  if (found.length !== 1) return undefined;
  return /\d/u.test(found[0]) ? found[0] : digitsOf(found[0]);
}

const slug = (value: string) => value.toLowerCase().replace(/[\s_]+/gu, '-');

/** Ways in which a text is often meant, most careful first. */
function guesses(value: string): string[] {
  const plain = value.normalize('NFKC').trim();
  const telephone = plain
    .replace(/^\+886[- ]?/u, '0')
    .replace(/^\((\d+)\)\s*/u, '$1-')
    .replace(/^(0\d{1,3})\s+/u, '$1-')
    .replace(/\s*(?:#|轉|分機)\s*\d+$/u, '');
  return [
    plain,
    value.replace(/\?$/u, '？'),
    `${value}？`,
    slug(plain),
    plain.toUpperCase(),
    plain.replace(/[-/、,]/gu, '.'),
    telephone,
    `/${plain.replace(/^\/|\/$/gu, '')}/`,
    `https://${plain}`,
    numberIn(value) ?? '',
  ];
}

/** What was probably meant by a text that its field refuses; only what the field would accept is ever proposed. */
export function repaired(value: string, schema: z.ZodType | undefined): string | undefined {
  return guesses(value).find((guess) => guess !== '' && guess !== value && schema?.safeParse(guess).success);
}

/** File names and ids in the form an address needs; undefined when letters would have to be invented. */
export function asId(value: string): string | undefined {
  const id = slug(value.normalize('NFKC').trim()).replace(/\.+/gu, '-');
  return /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id) ? id : undefined;
}

/** A text as it must be typed in the file: quoted where YAML would read something else. */
export function typed(value: string): string {
  const text = stringify(value, { lineWidth: 0 }).trim();
  return text === value ? `「${value}」` : ` ${text}（引號也要寫）`;
}
