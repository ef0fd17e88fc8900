import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';

/** An address that a page's element holds. */
export interface HeldAddress {
  /** For `placeOf`. */
  element: unknown;
  tag: string;
  attribute: string;
  address: string;
}

/** Attributes that hold one address. */
const SINGLE = ['src', 'href', 'xlink:href', 'action', 'formaction', 'data', 'poster', 'ping', 'background', 'manifest', 'cite'];

/** An address as a browser reads it: without the blanks and control characters it skips, with slashes for its backslashes. */
export const asRead = (address: string) => address.replaceAll(/[\u0000-\u0020]/gu, '').replaceAll('\\', '/');

/** Every element of a page; `*` finds nothing but elements. */
export const elementsOf = ($: CheerioAPI): Element[] => $('*').toArray() as Element[];

/** Every address that a page holds, in the order of the page; of a `srcset` each one. */
export function addressesIn($: CheerioAPI): HeldAddress[] {
  return elementsOf($).flatMap((element) =>
    Object.entries(element.attribs).flatMap(([attribute, value]): HeldAddress[] => {
      const of = (address: string): HeldAddress => ({ element, tag: element.tagName, attribute, address });
      if (SINGLE.includes(attribute)) return [of(value)];
      if (attribute !== 'srcset' && attribute !== 'imagesrcset') return [];
      return value.split(',').map((candidate) => of(candidate.trim().split(/\s+/u)[0]!));
    }),
  );
}
