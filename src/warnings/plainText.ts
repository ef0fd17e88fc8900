import { load } from 'cheerio';

/** Characters that show nothing, or turn the direction of what follows; a line break of the feed is a space for us. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const CONTROL = /\p{Cc}+/gu;
/** A tag taken away leaves a gap before the mark that ends the sentence. */
const GAP = /\s+(?=[、。，；：！？）」])/gu;
const MARKUP = /<\/?[a-z][^>]*>|<!--/iu;

function unmarked(html: string): string {
  const $ = load(html, null, false);
  $('script, style, template, noscript').remove();
  $('br, p, div, li, tr, td, th').append(' ').before(' ');
  return $.root().text();
}

/** The words of a text that may hold tags and entities, the tags once more where they themselves were written as entities. */
export function plainText(text: string): string {
  const once = unmarked(text.replaceAll('<![CDATA[', '').replaceAll(']]>', ''));
  const words = MARKUP.test(once) ? unmarked(once) : once;
  return words.replace(UNSEEN, '').replace(CONTROL, ' ').replace(/\s+/gu, ' ').replace(GAP, '').trim();
}

/** At most `most` characters as a reader counts them, with … where something was cut off. */
export function clipped(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
