import { countOf, elementsOf, type Element } from './node.ts';
import type { ReadingBlock, ReadingCell, ReadingRow } from './page.ts';
import { tooLarge } from './unreadable.ts';

/** How many cells may still be made; one number for the whole document. */
export interface Budget {
  cells: number;
}

/** A page of more cells than this is no page any more. A few bytes of a sheet can claim a thousand million. */
export const MOST_CELLS = 20_000;
const MOST_COLUMNS = 200;

interface Written {
  column: number;
  columns: number;
  rows: number;
  blocks: readonly ReadingBlock[];
}

interface WrittenRow {
  head: boolean;
  /** Cells with something in them, or that take more than one place. */
  cells: Written[];
}

/** Parts of a table that hold rows: LibreOffice groups them, and marks the header rows by such a part. */
const GROUPS = ['table:table-header-rows', 'table:table-rows', 'table:table-row-group'];

/** The rows of a table that are shown and not empty; repeated ones are written out, empty columns at the right are left out. */
export function rowsOf(table: Element, budget: Budget, read: (cell: Element) => ReadingBlock[]): ReadingRow[] {
  const written = writtenRows(table, false, budget, read);
  const width = Math.max(0, ...written.flatMap(({ cells }) => cells.filter(({ blocks }) => blocks.length).map(({ column }) => column + 1)));
  if (width > MOST_COLUMNS) throw tooLarge(`有表格超過 ${MOST_COLUMNS} 欄`);
  spend(budget, width * written.length);
  return laidOut(written, width);
}

function spend(budget: Budget, cells: number): void {
  budget.cells -= cells;
  if (budget.cells < 0) throw tooLarge(`表格超過 ${MOST_CELLS} 格`);
}

function writtenRows(parent: Element, head: boolean, budget: Budget, read: (cell: Element) => ReadingBlock[]): WrittenRow[] {
  return elementsOf(parent).flatMap((child) => {
    if (GROUPS.includes(child.name)) return writtenRows(child, head || child.name === GROUPS[0], budget, read);
    if (child.name !== 'table:table-row' || ['collapse', 'filter'].includes(child.attribs['table:visibility'] ?? '')) return [];
    const cells = writtenCells(child, budget, read);
    if (cells.every(({ blocks }) => blocks.length === 0) && !elementsOf(child).some(({ name }) => name === 'table:covered-table-cell'))
      return [];
    const times = countOf(child, 'table:number-rows-repeated');
    spend(budget, times - 1);
    return Array.from({ length: times }, () => ({ head, cells }));
  });
}

function writtenCells(row: Element, budget: Budget, read: (cell: Element) => ReadingBlock[]): Written[] {
  const cells: Written[] = [];
  let column = 0;
  for (const cell of elementsOf(row)) {
    const times = countOf(cell, 'table:number-columns-repeated');
    const [columns, rows] = [countOf(cell, 'table:number-columns-spanned'), countOf(cell, 'table:number-rows-spanned')];
    const blocks = cell.name === 'table:table-cell' ? read(cell) : [];
    if (blocks.length || columns > 1 || rows > 1) {
      spend(budget, times - 1);
      for (let time = 0; time < times; time += 1) cells.push({ column: column + time, columns, rows, blocks });
    }
    column += times;
  }
  return cells;
}

/** Puts cells in their places: every place of the rectangle belongs to exactly one cell, whatever the document claims of its spans. */
function laidOut(rows: readonly WrittenRow[], width: number): ReadingRow[] {
  const taken = rows.map(() => new Array<boolean>(width).fill(false));
  return rows.map(({ head, cells }, y) => {
    const row = taken[y]!;
    const placed: ReadingCell[] = [];
    for (let x = 0; x < width; x += 1) {
      if (row[x]) continue;
      const cell = cells.find(({ column }) => column === x);
      const next = cells.filter(({ column, blocks }) => column > x && blocks.length).map(({ column }) => column);
      const free = row.indexOf(true, x);
      const end = Math.min(width, x + (cell?.columns ?? 1), ...next, ...(free === -1 ? [] : [free]));
      const below = Math.min(cell?.rows ?? 1, rows.length - y);
      for (let line = y; line < y + below; line += 1) taken[line]!.fill(true, x, end);
      placed.push({ columns: end - x, rows: below, blocks: cell?.blocks ?? [] });
    }
    return { head, cells: placed };
  });
}
