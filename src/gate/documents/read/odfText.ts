import type { CheerioAPI } from 'cheerio';

/** Elements that stand for white space. */
const SPACES = 'text\\:s, text\\:tab, text\\:line-break';
const PARAGRAPHS = 'text\\:p, text\\:h';
/** Attributes whose values a reader of the document can get to see. */
const SHOWN = ['xlink:href', 'office:string-value', 'form:value', 'form:current-value'];

/** Texts of an ODF part, one paragraph each, a word not cut where its style changes. Changes the parsed part: read it last. */
export function odfText($: CheerioAPI): string[] {
  $(SPACES).replaceWith(' ');
  const paragraphs = $(PARAGRAPHS)
    .toArray()
    .map((element) => $(element).text());
  const others = $('*')
    .toArray()
    .flatMap((element) => {
      const shown = SHOWN.map((name) => $(element).attr(name) ?? '');
      // Properties, descriptions of pictures, names of annotators: text that stands in no paragraph.
      const own = $(element).children().length === 0 && $(element).closest(PARAGRAPHS).length === 0 ? [$(element).text()] : [];
      return [...shown, ...own];
    });
  return [...paragraphs, ...others].map((text) => text.trim()).filter((text) => text !== '');
}
