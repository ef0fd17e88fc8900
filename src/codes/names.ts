import { type DOMNode, type DOMTree, type HtmlElement } from 'html-validate';
import { attribute, elements, isElement, tidy } from './dom.ts';

const WITHOUT_WORDS = new Set(['script', 'style', 'template', 'svg:style', 'svg:script']);

function words(node: DOMNode, except?: HtmlElement): string {
  if (!isElement(node)) return node.textContent;
  if (WITHOUT_WORDS.has(node.tagName) || node === except || attribute(node, 'aria-hidden') === 'true') return '';
  if (node.tagName === 'img') return ` ${attribute(node, 'alt') ?? ''} `;
  const label = attribute(node, 'role') === 'img' ? ` ${attribute(node, 'aria-label') ?? ''} ` : '';
  return label + node.childNodes.map((child) => words(child, except)).join('');
}

/** What a reader meets inside an element: text, alt of images, names of drawings; `except` is passed over. */
export function contentText(element: HtmlElement, except?: HtmlElement): string {
  return tidy(element.childNodes.map((child) => words(child, except)).join(''));
}

/** Text of the elements that aria-labelledby names. */
function labelledBy(element: HtmlElement, page: DOMTree): string {
  const ids = (attribute(element, 'aria-labelledby') ?? '').split(/\s+/u).filter(Boolean);
  if (ids.length === 0) return '';
  return elements(page)
    .filter(({ id }) => id !== null && ids.includes(id))
    .map((found) => tidy(attribute(found, 'aria-label') ?? '') || contentText(found))
    .join(' ');
}

/** Name an element gets from ARIA alone. */
export function ariaName(element: HtmlElement, page: DOMTree): string {
  return tidy(labelledBy(element, page) || (attribute(element, 'aria-label') ?? ''));
}

/** Name of a component, from any source that counts for WCAG. */
export function nameOf(element: HtmlElement, page: DOMTree): string {
  return ariaName(element, page) || contentText(element) || tidy(attribute(element, 'title') ?? '');
}

/** Text of the labels bound to a form control, by nesting or by `for`. */
export function labelText(control: HtmlElement, page: DOMTree): string {
  const id = control.id;
  return elements(page, 'label')
    .filter((label) => (label.hasAttribute('for') ? id !== null && attribute(label, 'for') === id : elements(label).includes(control)))
    .map((label) => contentText(label, control))
    .join(' ')
    .trim();
}
