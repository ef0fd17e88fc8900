import { type HtmlElement } from 'html-validate';
import { attribute, decoded, isElement, nodesOf, quote, upwards } from '../dom.ts';
import { type Finding, type Judge } from '../finding.ts';

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const MARKS = /[\u200E\u200F\u061C\u2066-\u2069]/u;

function isDirected(parent: HtmlElement): boolean {
  return [...upwards(parent)].some((at) => at.tagName === 'bdi' || (at.tagName !== 'html' && attribute(at, 'dir') !== null));
}

/** Text written from right to left on a page that runs the other way says its direction. */
export const hm1130200c: Judge = (page) => {
  const root = page.querySelector('html');
  if (root && attribute(root, 'dir') === 'rtl') return [];
  const findings: Finding[] = [];
  for (const { node, parent } of nodesOf(page.root)) {
    if (isElement(node) || ['script', 'style', 'title'].includes(parent.tagName)) continue;
    const text = decoded(node.textContent);
    if (!RIGHT_TO_LEFT.test(text) || MARKS.test(text) || isDirected(parent)) continue;
    findings.push({
      node: parent,
      what: `${quote(text)}裡有從右到左的文字，沒有標走向。`,
      todo: '把那段文字包在 <span dir="rtl" lang="語言"> 或 <bdi> 裡；標點跑錯邊時再補 &rlm; 或 &lrm;。',
    });
  }
  return findings;
};
