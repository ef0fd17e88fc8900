import { type DOMTree, type HtmlElement } from 'html-validate';
import { elements, says } from '../dom.ts';
import { type Finding, type Judge } from '../finding.ts';
import { contentText } from '../names.ts';

function ofObject(node: HtmlElement): Finding[] {
  if (contentText(node)) return [];
  const fault = {
    node,
    what: `嵌入的內容（${node.tagName}）裡面沒有替代內容。`,
    todo: `在 <${node.tagName}> 和 </${node.tagName}> 之間寫出同樣的內容，或放一個下載鏈結。`,
  };
  return [says(node, 'title', 'aria-label') ? { ...fault, open: '只有 title 或 aria-label 算不算替代內容，規範沒有說。' } : fault];
}

function ofEmbed(node: HtmlElement): Finding[] {
  if (says(node, 'title', 'aria-label') || node.nextSibling?.is('noembed')) return [];
  return [
    {
      node,
      what: '嵌入的內容（embed）沒有名稱，也看不到替代內容。',
      todo: '改用有替代內容的 <object>，或加上 title 並在旁邊放同樣內容的鏈結。',
      open: 'embed 不能有內容，替代內容該放哪裡規範沒有說。',
    },
  ];
}

/** Embedded objects need an alternative for those who cannot open them. */
export const hm1110105c: Judge = (page: DOMTree) => [
  ...elements(page, 'object', 'applet').flatMap(ofObject),
  ...elements(page, 'embed').flatMap(ofEmbed),
];
