import { type HtmlElement } from 'html-validate';
import { attribute, elements, nearest, quote } from '../dom.ts';
import { type Finding, type Judge } from '../finding.ts';
import { contentText } from '../names.ts';

const SCOPES = ['row', 'col', 'rowgroup', 'colgroup'];

/** Ids that data cells of a table name as their headings. */
function usedIds(table: HtmlElement): Set<string> {
  return new Set(elements(table, 'td', 'th').flatMap((cell) => (attribute(cell, 'headers') ?? '').split(/\s+/u).filter(Boolean)));
}

function ofTable(table: HtmlElement): Finding[] {
  if (['presentation', 'none'].includes(attribute(table, 'role') ?? '')) return [];
  const headings = elements(table, 'th').filter((th) => nearest(th, 'table') === table);
  if (headings.length === 0)
    return [
      {
        node: table,
        what: '這個表格沒有標題格（th）。',
        todo: '把標題格改成 <th scope="col"> 或 <th scope="row">；排版用的表格加 role="presentation"。',
        open: '排版用的表格和漏了標題的表格，機器分不出來。',
      },
    ];
  const used = usedIds(table);
  return headings
    .filter((th) => !SCOPES.includes(attribute(th, 'scope')?.toLowerCase() ?? '') && !(th.id !== null && used.has(th.id)))
    .map((node) => ({
      node,
      what: `表格標題${quote(contentText(node))}${says(node)}。`,
      todo: '直欄的標題寫 scope="col"，橫列的標題寫 scope="row"。',
    }));
}

function says(th: HtmlElement): string {
  const scope = attribute(th, 'scope');
  return scope === null ? '沒有 scope' : `的 scope="${scope}" 不是 row、col、rowgroup、colgroup`;
}

/** Heading cells say what they head, by scope or by ids that cells refer to. */
export const hm1130101c: Judge = (page) => elements(page, 'table').flatMap(ofTable);
