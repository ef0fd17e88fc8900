import { type HtmlElement } from 'html-validate';
import { decoded, isElement, isHidden, isSilent, nodesOf, quote, says, upwards } from '../dom.ts';
import { type Judge } from '../finding.ts';

/** Pictures made of characters: emoji, ornaments and arrows, faces, rows of signs. */
const GLYPHS = [
  /(?![#*\d©®™])\p{Extended_Pictographic}/u,
  /[\u2190-\u21FF\u25A0-\u25FF\u2600-\u27BF]/u,
  /(?<![\p{L}\p{N}])(?:[:;]-?[()DPp]|\^_+\^|T_T|=_=|orz|Orz)(?![\p{L}\p{N}])/u,
  /([=*~_+\-─━—★☆])\1{3,}/u,
];
const WORDLESS = ['script', 'style', 'title', 'textarea', 'option', 'code', 'pre', 'kbd', 'samp'];

function isExplained(parent: HtmlElement): boolean {
  const [own, above] = [...upwards(parent)];
  return [own, above].some((element) => element !== undefined && says(element, 'title', 'aria-label'));
}

/** Pictures made of characters need words in a title. */
export const hm1110103c: Judge = (page) => {
  const holders = new Map<HtmlElement, string>();
  for (const { node, parent } of nodesOf(page.root)) {
    if (isElement(node) || WORDLESS.includes(parent.tagName) || holders.has(parent)) continue;
    const text = decoded(node.textContent);
    const glyph = GLYPHS.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
    if (glyph && !isExplained(parent) && !isHidden(parent) && !isSilent(parent)) holders.set(parent, glyph);
  }
  return [...holders].map(([node, glyph]) => ({
    node,
    what: `文字裡的符號${quote(glyph)}是用字形當圖，沒有替代文字。`,
    todo: '改用文字；一定要用就包在 <span title="意思"> 裡，純裝飾的加 aria-hidden="true"。',
  }));
};
