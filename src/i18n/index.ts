import { en } from './en.ts';
import { zhTW, type Dictionary } from './zhTW.ts';

export type Locale = 'zh-TW' | 'en';
export type { Dictionary };

const dictionaries: Record<Locale, Dictionary> = { 'zh-TW': zhTW, en };

/** The site's own words in a language. */
export function wordsOf(locale: Locale): Dictionary {
  return dictionaries[locale];
}
