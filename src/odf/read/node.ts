import type { CheerioAPI } from 'cheerio';

/** Any node of a parsed part. */
export type AnyNode = ReturnType<CheerioAPI>[number];
/** A node with a name, attributes and children. */
export type Element = Extract<AnyNode, { attribs: unknown }>;

export const isElement = (node: AnyNode): node is Element => 'attribs' in node;

/** The children that are elements. */
export const elementsOf = (element: Element): Element[] => element.children.filter(isElement);

/** The first child of that name. */
export const childOf = (element: Element, name: string): Element | undefined => elementsOf(element).find((child) => child.name === name);

/** A whole number of an attribute, at least 1; 1 where it has none. */
export function countOf(element: Element, attribute: string): number {
  const count = Number.parseInt(element.attribs[attribute] ?? '1', 10);
  return Number.isFinite(count) && count > 0 ? count : 1;
}
