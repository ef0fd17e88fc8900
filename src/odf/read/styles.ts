import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from './node.ts';

/** What the styles of a document say about what its parts are. */
export interface Styles {
  /** True where a paragraph's style is, or stands under, one of these. */
  isUnder: (style: string | undefined, names: readonly string[]) => boolean;
  /** True for spans and sheets that are not shown. */
  isHidden: (style: string | undefined) => boolean;
  /** True where a list's first level is numbered. */
  isNumbered: (style: string | undefined) => boolean;
}

/** Names of a style that LibreOffice writes in more than one way: 「Table_20_Heading」 and 「Table Heading」. */
const plain = (name: string) => name.replaceAll('_20_', ' ');

/** Reads the styles of content.xml and styles.xml. */
export function stylesOf(parts: readonly CheerioAPI[]): Styles {
  const parents = new Map<string, string>();
  const hidden = new Set<string>();
  const numbered = new Set<string>();
  const each = ($: CheerioAPI, tag: string, use: (element: Element, name: string) => void) =>
    $(tag).each((_, node: AnyNode) => {
      const element = node as Element;
      const name = element.attribs['style:name'];
      if (name) use(element, name);
    });
  for (const $ of parts) {
    each($, 'style\\:style', (element, name) => {
      const parent = element.attribs['style:parent-style-name'];
      if (parent) parents.set(name, parent);
      if ($(element).children('[text\\:display="none"], [table\\:display="false"]').length) hidden.add(name);
    });
    each($, 'text\\:list-style', (element, name) => {
      const first = $(element).children('text\\:list-level-style-number[text\\:level="1"]');
      if (first.attr('style:num-format')) numbered.add(name);
    });
  }
  const line = (style: string | undefined): string[] => {
    const found: string[] = [];
    for (let name = style; name !== undefined && !found.includes(name); name = parents.get(name)) found.push(name);
    return found;
  };
  return {
    isUnder: (style, names) => line(style).some((name) => names.includes(plain(name))),
    isHidden: (style) => style !== undefined && hidden.has(style),
    isNumbered: (style) => style !== undefined && numbered.has(style),
  };
}
