import type { Dictionary } from '../../i18n/index.ts';

export type NavKey = keyof Dictionary['nav'];

/** Main navigation by language; the English edition lists only what it has. */
export const navigation: Record<'zh-TW' | 'en', readonly (readonly [NavKey, string])[]> = {
  'zh-TW': [
    ['services', '/services/'],
    ['online', '/online/'],
    ['villages', '/villages/'],
    ['faqs', '/faqs/'],
    ['plan', '/plan/'],
    ['visit', '/visit/'],
  ],
  en: [
    ['services', '/en/services/'],
    ['visit', '/en/visit/'],
  ],
};
