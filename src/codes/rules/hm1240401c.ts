import { type DOMNode, type DOMTree, type HtmlElement } from 'html-validate';
import { attribute, elements, isElement, isHidden, quote, says, tidy } from '../dom.ts';
import { type Finding, type Judge } from '../finding.ts';
import { contentText, nameOf } from '../names.ts';

const INLINE = new Set(
  `a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark q ruby s samp select small span strong sub sup svg time u
  var wbr`.split(/\s+/u),
);

const isInline = (node: DOMNode): boolean => !isElement(node) || INLINE.has(node.tagName);

/** Text of a node that stands in no link. */
function unlinked(node: DOMNode): string {
  if (!isElement(node)) return node.textContent;
  return node.tagName === 'a' || attribute(node, 'aria-hidden') === 'true' ? '' : node.childNodes.map(unlinked).join('');
}

/** Words before and after a link in its own line of text: up to the next block on either side. Other links and signs do not count. */
function surroundings(link: HtmlElement): string {
  let top = link;
  while (top.parent && isInline(top.parent)) top = top.parent;
  const siblings = top.parent?.childNodes ?? [];
  const at = siblings.indexOf(top);
  const before = siblings.findLastIndex((node, index) => index < at && !isInline(node));
  const after = siblings.findIndex((node, index) => index > at && !isInline(node));
  const run = siblings.slice(before + 1, after < 0 ? siblings.length : after);
  return tidy(run.map(unlinked).join(' ')).replaceAll(/[\p{P}\p{S}\s]/gu, '');
}

function emptyLink(node: HtmlElement, page: DOMTree): Finding {
  const fault = {
    node,
    what: '這個鏈結沒有文字，聽的人不知道會到哪裡。',
    todo: '在鏈結裡寫出目的地；只有圖的鏈結，把目的地寫進圖的 alt。',
  };
  if (nameOf(node, page)) return { ...fault, open: '名稱只寫在 title 或 ARIA 時，算不算有鏈結文字，規範沒有說。' };
  const drawing = elements(node, 'svg').some((svg) => attribute(svg, 'aria-hidden') !== 'true');
  return drawing ? { ...fault, open: 'svg 裡可能有字，這個工具看不到。' } : fault;
}

function ofLink(node: HtmlElement, page: DOMTree): Finding[] {
  const text = contentText(node);
  if (!text) return [emptyLink(node, page)];
  if (says(node, 'title') || !surroundings(node)) return [];
  return [
    {
      node,
      what: `鏈結${quote(text)}前後還有其他文字，沒有 title。`,
      todo: '加上 title 補充目的地（例如另開視窗、檔案格式），或讓鏈結自成一段。',
      open: '「前後還有其他內容」的範圍多大，規範沒有說；這裡只看同一段裡不屬於鏈結的文字。',
    },
  ];
}

/** Links have text; links amid other text also have a title. */
export const hm1240401c: Judge = (page) =>
  elements(page, 'a')
    .filter((a) => a.hasAttribute('href') && !isHidden(a))
    .flatMap((a) => ofLink(a, page));
