import type { Dictionary } from '../../i18n/index.ts';

export type NavKey = keyof Dictionary['nav'];

/** Main navigation by language; the English edition lists only what it has. */
export const navigation: Record<'zh-TW' | 'en', readonly (readonly [NavKey, string])[]> = {
  'zh-TW': [
    ['services', '/services/'],
    ['disaster', '/disaster/'],
    ['villages', '/villages/'],
    ['notices', '/notices/'],
    ['faqs', '/faqs/'],
    ['visit', '/visit/'],
  ],
  en: [
    ['services', '/en/services/'],
    ['disaster', '/en/disaster/'],
    ['visit', '/en/visit/'],
  ],
};
