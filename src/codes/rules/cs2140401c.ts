import { type HtmlElement } from 'html-validate';
import { attribute, elements } from '../dom.ts';
import { type Finding, type Judge } from '../finding.ts';
import { fontSizeFaults, type FontSizeFault } from '../fontSize.ts';

function finding(node: HtmlElement, { what, todo, open }: FontSizeFault, line?: number): Finding {
  return { node, what: line === undefined ? what : `樣式第 ${line} 行：${what}`, todo, ...(open ? { open } : {}) };
}

function ofStyle(style: HtmlElement): Finding[] {
  const media = attribute(style, 'media');
  const css = media ? `@media ${media}{${style.textContent}}` : style.textContent;
  return fontSizeFaults(css).map((fault) => finding(style, fault, fault.line));
}

/** Font sizes in style elements and style attributes are relative; style sheets are judged by fontSizeFaults. */
export const cs2140401c: Judge = (page) => [
  ...elements(page, 'style').flatMap(ofStyle),
  ...elements(page)
    .filter((element) => element.hasAttribute('style'))
    .flatMap((element) => fontSizeFaults(`*{${attribute(element, 'style')}}`).map((fault) => finding(element, fault))),
];
