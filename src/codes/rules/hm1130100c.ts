import { elements, isHidden, quote } from '../dom.ts';
import { type Finding, type Judge } from '../finding.ts';
import { contentText } from '../names.ts';

/** Headings go down one level at a time. */
export const hm1130100c: Judge = (page) => {
  const findings: Finding[] = [];
  let before = 0;
  for (const node of elements(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
    if (isHidden(node)) continue;
    const level = Number(node.tagName.slice(1));
    const text = contentText(node);
    if (!text)
      findings.push({
        node,
        what: `這個 ${node.tagName} 標題是空的。`,
        todo: '寫上標題文字，或把空的標題拿掉。',
        open: '空的標題算不算沒有正確巢狀，規範沒有說。',
      });
    if (before === 0 && level > 1)
      findings.push({
        node,
        what: `頁面第一個標題${quote(text)}是 h${level}，不是 h1。`,
        todo: '讓頁面的主標題用 h1，並放在其他標題之前。',
        open: '第一個標題是不是一定要 h1，規範沒有說。',
      });
    else if (before > 0 && level > before + 1)
      findings.push({
        node,
        what: `標題${quote(text)}從 h${before} 跳到 h${level}。`,
        todo: `改成 h${before + 1}，或補上中間那一層的標題。`,
      });
    before = level;
  }
  return findings;
};
