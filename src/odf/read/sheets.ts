import { cellBlocks, type Reading } from './blocks.ts';
import { imageOf } from './inline.ts';
import { elementsOf, type Element } from './node.ts';
import { linesOf, type ReadingBlock, type ReadingRow } from './page.ts';
import { rowsOf } from './table.ts';

const filled = ({ cells }: ReadingRow): number => cells.filter(({ blocks }) => blocks.length > 0).length;
const wordsIn = (row: ReadingRow): string[] => row.cells.flatMap(({ blocks }) => linesOf(blocks));

/** The words of a cell; a cell that was never shown has only its value. */
function cellOf(cell: Element, reading: Reading): ReadingBlock[] {
  const blocks = cellBlocks(cell, reading);
  const value = cell.attribs['office:string-value'] ?? cell.attribs['office:date-value'] ?? cell.attribs['office:value'];
  return blocks.length || !value ? blocks : [{ kind: 'paragraph', runs: [{ text: value }] }];
}

/**
 * Where a sheet marks no header row, the rows above the first with two or more filled cells are its title and remarks, and that row
 * is the header, with as many rows below it as its cells reach down.
 */
function parted(rows: readonly ReadingRow[]): { above: readonly ReadingRow[]; table: readonly ReadingRow[] } {
  const first = rows.findIndex((row) => filled(row) > 1);
  if (first === -1) return { above: [], table: rows };
  const above = rows.slice(0, first);
  const below = rows.slice(first);
  if (below.some(({ head }) => head) || below.length === 1) return { above, table: below };
  const deep = Math.max(...below[0]!.cells.map((cell) => cell.rows));
  return { above, table: below.map((row, place) => ({ ...row, head: place < Math.min(deep, below.length - 1) })) };
}

function sheetOf(sheet: Element, reading: Reading): { name: string; blocks: ReadingBlock[] } {
  const rows = rowsOf(sheet, reading.budget, (cell) => cellOf(cell, reading));
  const shapes = elementsOf(sheet).filter(({ name }) => name === 'table:shapes');
  const pictures = shapes.flatMap(elementsOf).filter(({ name }) => name === 'draw:frame');
  const { above, table } = parted(rows);
  const [title = '', ...remarks] = above.flatMap(wordsIn);
  const name = sheet.attribs['table:name'] ?? '';
  return {
    name,
    blocks: [
      ...remarks.map((text) => ({ kind: 'paragraph' as const, runs: [{ text }] })),
      ...(table.length ? [{ kind: 'table' as const, caption: title || name, rows: table }] : []),
      ...pictures.map(imageOf),
    ],
  };
}

/** Reads every sheet that is shown and not empty: its name where there are several, what stands above the table, the table. */
export function sheetsOf(spreadsheet: Element, reading: Reading): ReadingBlock[] {
  const sheets = elementsOf(spreadsheet)
    .filter(({ name, attribs }) => name === 'table:table' && !reading.styles.isHidden(attribs['table:style-name']))
    .map((sheet) => sheetOf(sheet, reading))
    .filter(({ blocks }) => blocks.length > 0);
  if (sheets.length === 1) return sheets[0]!.blocks;
  return sheets.flatMap(({ name, blocks }) => [{ kind: 'heading' as const, level: 1, runs: [{ text: name }] }, ...blocks]);
}
