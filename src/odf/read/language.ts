import type { CheerioAPI } from 'cheerio';

/** BCP 47 tag of a language and a country as ODF writes them; empty where there is none. */
function tag(language: string | undefined, country: string | undefined): string {
  if (!language || ['none', 'zxx', 'und'].includes(language)) return '';
  return country && country !== 'none' ? `${language}-${country}` : language;
}

/**
 * The language of a document. LibreOffice keeps one for Western and one for Asian letters, and names the Western one in the
 * properties even where the text is Chinese: the words decide which of them counts.
 */
export function languageOf(words: string, meta: CheerioAPI | undefined, styles: CheerioAPI | undefined): string {
  // A text document's letters have the paragraphs' default style, a sheet's that of the cells.
  const style = ['paragraph', 'table-cell']
    .map((family) => styles?.(`style\\:default-style[style\\:family="${family}"] > style\\:text-properties`).first())
    .find((found) => found?.length);
  const asian = tag(style?.attr('style:language-asian'), style?.attr('style:country-asian'));
  if (/\p{Script=Han}/u.test(words) && asian) return asian;
  const stated = meta?.('dc\\:language').first().text().trim() ?? '';
  return tag(stated, undefined) || tag(style?.attr('fo:language'), style?.attr('fo:country'));
}
