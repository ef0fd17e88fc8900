import { type DOMNode, type DOMTree, type HtmlElement } from 'html-validate';

/** True for elements, false for text. */
export function isElement(node: DOMNode): node is HtmlElement {
  return node.nodeName !== '#text';
}

/** Everything below an element in document order, with its parent; templates are not part of the page. */
export function* nodesOf(top: HtmlElement): Generator<{ node: DOMNode; parent: HtmlElement }> {
  for (const node of top.childNodes) {
    yield { node, parent: top };
    if (isElement(node) && node.tagName !== 'template') yield* nodesOf(node);
  }
}

/** The element itself and its ancestors, innermost first; the document node is left out. */
export function* upwards(from: HtmlElement): Generator<HtmlElement> {
  for (let at: HtmlElement | null = from; at && at.nodeName !== '#document'; at = at.parent) yield at;
}

/** Elements with one of these names below an element or on a page, in document order; no names: all elements. */
export function elements(top: HtmlElement | DOMTree, ...tagNames: string[]): HtmlElement[] {
  const found: HtmlElement[] = [];
  for (const { node } of nodesOf('root' in top ? top.root : top))
    if (isElement(node) && (tagNames.length === 0 || tagNames.includes(node.tagName))) found.push(node);
  return found;
}

/** Nearest element with one of these names, the element itself included. */
export function nearest(from: HtmlElement, ...tagNames: string[]): HtmlElement | null {
  for (const element of upwards(from)) if (tagNames.includes(element.tagName)) return element;
  return null;
}

/** True when the page hides the element from everybody in its own mark-up; style sheets are not known here. */
export function isHidden(element: HtmlElement): boolean {
  return [...upwards(element)].some((at) => at.hasAttribute('hidden') || /display\s*:\s*none/u.test(attribute(at, 'style') ?? ''));
}

/** True when only screen readers pass the element over. */
export function isSilent(element: HtmlElement): boolean {
  return [...upwards(element)].some((at) => attribute(at, 'aria-hidden') === 'true');
}

/** Value of an attribute, read as a browser would; null when it is not there, '' when it has no value. */
export function attribute(element: HtmlElement, key: string): string | null {
  const found = element.getAttribute(key);
  return found ? decoded(found.value?.toString() ?? '') : null;
}

/** True when one of the attributes is there and not blank. */
export function says(element: HtmlElement, ...keys: string[]): boolean {
  return keys.some((key) => tidy(attribute(element, key) ?? '') !== '');
}

const NAMED: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lrm: '\u200E',
  rlm: '\u200F',
};

/** Text with its character references read, as far as the rules need them: numbers and the commonest names. */
export function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex!, 16);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : '\uFFFD';
  });
}

/** Text read, invisible characters gone and white space folded: blank text becomes ''. */
export function tidy(text: string): string {
  return decoded(text)
    .replaceAll(/[\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A short quotation for messages. */
export function quote(text: string): string {
  const letters = [...tidy(text)];
  return `「${letters.slice(0, 24).join('')}${letters.length > 24 ? '…' : ''}」`;
}
