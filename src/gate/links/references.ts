import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { placeOf, type BuiltPage } from '../site.ts';
import { styleAddresses } from './styles.ts';

/** One address that a page names. */
export interface Reference {
  /** As the page writes it. */
  address: string;
  element: Element;
  line: number;
  column: number;
  /** True for a link that a visitor follows. */
  link: boolean;
  /** True outside the page's own content: head, header, footer are the same on every page. */
  frame: boolean;
}

/** Attributes that hold one address each, by element; `*` for every element. */
const ATTRIBUTES: readonly (readonly [elements: string, attribute: string])[] = [
  ['a, area, link, use, image', 'href'],
  ['use, image, a', 'xlink:href'],
  ['img, source, script, iframe, embed, video, audio, track, input', 'src'],
  ['video', 'poster'],
  ['object', 'data'],
  ['form', 'action'],
  ['button, input', 'formaction'],
  ['blockquote, q, ins, del', 'cite'],
];

const SETS: readonly (readonly [elements: string, attribute: string])[] = [
  ['img, source', 'srcset'],
  ['link', 'imagesrcset'],
];

/** The addresses of a `srcset`: each candidate is an address and perhaps a width or density. */
const candidates = (set: string): string[] =>
  set
    .split(/,\s+|,$/u)
    .map((one) => one.trim().split(/\s+/u)[0]!)
    .filter((one) => one !== '');

function addressesOf($: CheerioAPI): [Element, string][] {
  const found: [Element, string][] = [];
  const each = (selector: string, addresses: (element: Element) => string[]) =>
    $(selector).each((_index, node: AnyNode) => {
      const element = node as Element;
      for (const address of addresses(element)) found.push([element, address]);
    });
  for (const [elements, attribute] of ATTRIBUTES)
    each(elements, ({ attribs }) => (attribs[attribute] === undefined ? [] : [attribs[attribute]]));
  for (const [elements, attribute] of SETS) each(elements, ({ attribs }) => candidates(attribs[attribute] ?? ''));
  each('[style]', ({ attribs }) => styleAddresses(attribs.style ?? '').map(({ address }) => address));
  each('style', (element) => styleAddresses($(element).text()).map(({ address }) => address));
  each('meta[property^="og:"], meta[name^="twitter:"]', ({ attribs }) =>
    /^https?:|^\//u.test(attribs.content ?? '') ? [attribs.content!] : [],
  );
  return found;
}

const known = new WeakMap<BuiltPage, Reference[]>();

/** Every address that a page names, in no set order; read once a page. Empty addresses mean the page itself and are left out. */
export function referencesOf(page: BuiltPage): Reference[] {
  const read = known.get(page);
  if (read) return read;
  const { $ } = page;
  const main = new Set<AnyNode>($('main, main *').get());
  const references = addressesOf($)
    .filter(([, address]) => address.trim() !== '')
    .map(([element, address]) => ({
      address,
      element,
      ...placeOf(element),
      link: element.name === 'a' || element.name === 'area',
      frame: !main.has(element),
    }));
  known.set(page, references);
  return references;
}

/** The links of a page in the order they stand in. */
export const linksOf = (page: BuiltPage): Reference[] => referencesOf(page).filter(({ link }) => link);
