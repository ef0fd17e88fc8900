const AHEAD = String.raw`(?<![\d.,:/\-第])`;
const DAY = String.raw`(?: ?[（(][一二三四五六日][）)])?`;
const TO = String.raw` ?起? ?(?:至|到|~|～|-|－|–|—) ?`;
const IN_WORDS = String.raw` ?年 ?\d{1,2} ?月(?: ?\d{1,2} ?日)?`;
const IN_NUMBERS = String.raw`(?:\.\d{1,2}\.\d{1,2}|/\d{1,2}/\d{1,2})`;

/** From one day to another: 「113 年 3 月 1 日至 12 月 31 日」「113.01.01 至 113.12.31」; `last` is the year it ends in, where that is said again. */
const PERIOD = new RegExp(
  `${AHEAD}(?<first>1\\d\\d|20\\d\\d)(?:${IN_WORDS}|${IN_NUMBERS})${DAY}${TO}(?:民國 ?)?(?:(?<last>1\\d\\d|20\\d\\d)(?:${IN_WORDS}|${IN_NUMBERS})|\\d{1,2} ?月 ?\\d{1,2} ?日)`,
  'gu',
);

/** A period that a text names. */
export interface NamedPeriod {
  /** As written. */
  words: string;
  /** Place in the text, from 0. */
  index: number;
  /** Year it ends in, 民國 or western as written. */
  year: number;
}

/** Every period of days in a text. */
export function periodsIn(text: string): NamedPeriod[] {
  return [...text.matchAll(PERIOD)].map(({ 0: words, index, groups }) => ({ words, index, year: Number(groups!.last ?? groups!.first) }));
}
