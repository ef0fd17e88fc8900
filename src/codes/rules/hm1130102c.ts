import { type HtmlElement } from 'html-validate';
import { attribute, elements, nearest, quote } from '../dom.ts';
import { type Finding, type Judge } from '../finding.ts';
import { contentText } from '../names.ts';

const idsOf = (cell: HtmlElement): string[] => (attribute(cell, 'headers') ?? '').split(/\s+/u).filter(Boolean);

/** A heading over several columns or rows, as scope="col" or "row" does not describe. */
function spansWithoutGroup(th: HtmlElement): boolean {
  const wide = ['colspan', 'rowspan'].some((key) => Number(attribute(th, key) ?? 1) > 1);
  return wide && !(attribute(th, 'scope') ?? '').endsWith('group');
}

function ofTable(table: HtmlElement): Finding[] {
  const cells = elements(table, 'td', 'th').filter((cell) => nearest(cell, 'table') === table);
  const findings: Finding[] = cells.flatMap((node) =>
    idsOf(node)
      .filter((id) => !cells.some((cell) => cell !== node && cell.id === id))
      .map((id) => ({
        node,
        what: `儲存格${quote(contentText(node))}的 headers 指向 ${id}，這個表格裡沒有這個 id 的標題格。`,
        todo: `給對應的 th 加上 id="${id}"，或改正 headers。`,
      })),
  );
  if (cells.some((cell) => idsOf(cell).length > 0)) return findings;
  const spanning = cells.find((cell) => cell.tagName === 'th' && spansWithoutGroup(cell));
  if (spanning)
    findings.push({
      node: spanning,
      what: `標題${quote(contentText(spanning))}跨好幾欄或好幾列，表格沒有用 id 和 headers 對應。`,
      todo: '拆成簡單的表格；或給 th 加 id、給每個 td 寫 headers；一組的標題也可以用 scope="colgroup" 或 "rowgroup"。',
      open: '多複雜的表格才必須用 headers，規範沒有說。',
    });
  return findings;
}

/** Cells of complex tables name their headings by id. */
export const hm1130102c: Judge = (page) => elements(page, 'table').flatMap(ofTable);
