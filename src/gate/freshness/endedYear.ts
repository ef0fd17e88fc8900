import type { PlainDate } from '../../domain/time/plainDate.ts';
import { periodsIn } from './endedPeriod.ts';

/** A year as a text names it. */
export interface NamedYear {
  /** As written: 「113 年度」. */
  words: string;
  /** Place in the text, from 0. */
  index: number;
}

const SIGNS = '〇一二三四五六七八九';

/** 民國 100 to 199 or western 2000 to 2099; `unit` says whether a whole year is meant. */
const YEAR = /(?<![\d.,:/\-第])(?<year>1\d\d|20\d\d) ?(?<unit>學年度|年度|年(?!級))/gu;

/** Years written in Chinese or full-width signs as plain digits, sign for sign, so that places in the text stay: 「一一三年度」 as 「113年度」. */
function plainYears(text: string): string {
  const digit = (sign: string) => String('○零'.includes(sign) ? 0 : SIGNS.indexOf(sign));
  return text
    .replaceAll(/[０-９．／]/gu, (sign) => sign.normalize('NFKC'))
    .replaceAll(/(?<![〇○零一二三四五六七八九十百千])(?:一|二[〇○零])[〇○零一二三四五六七八九]{2}(?= ?(?:學年度|年))/gu, (year) =>
      [...year].map(digit).join(''),
    );
}

/** What may stand after 「113 年」 where it is held out as the present one; 「113 年 3 月」 is only a date. */
const PRESENT_AFTER = /^\s*(?:的|之)?\s*(?:度|申請|申報|報名|受理|補助|津貼|發放|名額|標準|活動|行事曆|課程|公告|適用)/u;
const PRESENT_BEFORE = /(?:今年|本年度?|目前|現在|現行|最新)[^，。]{0,6}$/u;

/** Words beside a past year that say that it is past, or that it only dates a law, a paper or the beginning of something. */
const PAST =
  /以前|以後|之前|之後|底前|修正|公布|發布|施行|訂定|制定|訂頒|預告|年次|出生|字第|號函|判決|報導|新聞|年報|那時|當時|當年|過去|曾|去年|前年|往年|歷年|的做法|成果|回顧/u;

/** Words that make a year the beginning of something that goes on. */
const SINCE = /起|自從/u;

/** Papers that tell of their year for ever, named right behind it: 「113 年度預算書」「114 年度第一次會議紀錄」. */
const ARCHIVED = /^(?:[\p{L}\p{N} ]{0,12}?)(?:預算|決算|統計|報告|報表|紀錄|記錄|執行情形|執行成果|會計月報|帳目)/u;

/** True where a sentence ends: its mark, a blank line, or the next item of a list (lines are joined by a space). */
const breaksAt = (text: string, index: number) =>
  /[。！？；\n]/u.test(text[index]!) || text.startsWith('  ', index) || text.startsWith(' - ', index);

/** The sentence around a place in a text. */
function sentenceAt(text: string, index: number): string {
  let start = index;
  while (start > 0 && !breaksAt(text, start - 1)) start -= 1;
  let end = index;
  while (end < text.length && !breaksAt(text, end)) end += 1;
  return text.slice(start, end);
}

/** True where the year was over before `today`; a school year runs from August to July. */
function isOver(year: number, unit: string, today: PlainDate): boolean {
  const western = year < 1000 ? year + 1911 : year;
  return unit === '學年度' ? `${western + 1}-07-31` < today : western < Number(today.slice(0, 4));
}

/**
 * Years that are over and that a text still names as if they were the present one. `short` texts (titles, leads) stand alone, so
 * that any whole year counts; in longer ones only 「年度」, periods of days and years that an offer hangs on, and never beside words of
 * the past.
 */
export function endedYears(written: string, today: PlainDate, { short = false } = {}): NamedYear[] {
  const text = plainYears(written);
  const isTold = (index: number, length: number) => {
    const sentence = sentenceAt(text, index);
    // 「114 年和 115 年都…」: a sentence that also names a year that still runs compares the two.
    const compared = [...sentence.matchAll(YEAR)].some(({ groups }) => !isOver(Number(groups!.year), groups!.unit!, today));
    return !compared && !PAST.test(sentence) && !ARCHIVED.test(text.slice(index + length));
  };
  const years = [...text.matchAll(YEAR)].filter(({ 0: words, index, groups }) => {
    const { year, unit } = groups as { year: string; unit: string };
    const after = text.slice(index + words.length);
    const present = unit !== '年' || short || PRESENT_AFTER.test(after) || PRESENT_BEFORE.test(text.slice(0, index));
    const isDate = unit === '年' && /^\s*\d{1,2}\s*月/u.test(after);
    return isOver(Number(year), unit, today) && present && !isDate && !SINCE.test(sentenceAt(text, index));
  });
  const periods = periodsIn(text).filter(({ year }) => isOver(year, '年', today));
  return [...years.map(({ 0: words, index }) => ({ words, index })), ...periods]
    .filter(({ words, index }) => isTold(index, words.length))
    .sort((a, b) => a.index - b.index)
    .map(({ words, index }) => ({ words: written.slice(index, index + words.length), index }));
}
