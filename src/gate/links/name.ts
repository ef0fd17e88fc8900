import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';

const tidy = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** What a visitor is told of a link: its aria-label, else its words and the texts of its pictures, else its title. */
export function nameOf($: CheerioAPI, element: Element): string {
  const labelled = tidy(element.attribs['aria-label'] ?? '');
  if (labelled) return labelled;
  const ids = (element.attribs['aria-labelledby'] ?? '').split(/\s+/u).filter(Boolean);
  const referred = tidy(ids.map((id) => textOf($(`[id="${id}"]`).get(0))).join(' '));
  return referred || tidy(textOf(element)) || tidy(element.attribs.title ?? '');
}

function textOf(node: AnyNode | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.data;
  if (!('children' in node)) return '';
  if (node.type === 'tag') {
    if (node.attribs['aria-hidden'] === 'true' || 'hidden' in node.attribs) return '';
    if (node.name === 'img' || node.name === 'area') return node.attribs.alt ?? '';
    if (node.attribs['aria-label']) return node.attribs['aria-label'];
  }
  return node.children.map(textOf).join('');
}

/** A name as it is compared: one width, small letters, no arrows or punctuation around it. */
export function plainName(name: string): string {
  return tidy(name.normalize('NFKC').toLowerCase()).replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
