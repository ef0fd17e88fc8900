import { imageOf, inlineOf } from './inline.ts';
import { childOf, elementsOf, isElement, type Element } from './node.ts';
import { textOf, type ReadingBlock, type ReadingRun } from './page.ts';
import type { Styles } from './styles.ts';
import { rowsOf, type Budget } from './table.ts';

/** What is known of the document, and how much of it may still be read. */
export interface Reading {
  styles: Styles;
  budget: Budget;
}

/** What says nothing of its own: declarations, deleted text, lists of contents with the numbers of printed pages. */
const SKIPPED =
  /^(?:office:(?:forms|annotation)|text:(?:tracked-changes|table-of-content|.*-index|bibliography|.*-decls)|table:(?!table$).*)/u;
/** Styles under which LibreOffice writes captions, and the one of a document's title. */
const CAPTIONS = ['Caption', 'Table'];
const PICTURE_CAPTIONS = ['Illustration', 'Figure', 'Drawing'];
const TITLES = ['Title'];

/** A paragraph in a caption's style belongs to the table beside it, if there is one. */
type Found = ReadingBlock | { kind: 'caption'; runs: readonly ReadingRun[] };

/** Reads the blocks below an element of a text document, in order. */
export function blocksOf(parent: Element, reading: Reading): ReadingBlock[] {
  return withCaptions(elementsOf(parent).flatMap((child) => blockOf(child, reading)));
}

function blockOf(element: Element, reading: Reading): Found[] {
  const { name } = element;
  if (name === 'text:p' || name === 'text:h') return paragraph(element, reading);
  if (name === 'text:list') return list(element, reading);
  if (name === 'table:table') return table(element, reading);
  if (name.startsWith('draw:')) return frame(element, reading);
  if (SKIPPED.test(name)) return [];
  return elementsOf(element).flatMap((child) => blockOf(child, reading));
}

function paragraph(element: Element, reading: Reading): Found[] {
  const { runs, frames } = inlineOf(element, reading.styles);
  const style = element.attribs['text:style-name'];
  const aside = frames.flatMap((one) => frame(one, reading));
  if (textOf(runs).trim() === '') return aside;
  if (element.name === 'text:h') {
    const level = Number.parseInt(element.attribs['text:outline-level'] ?? '1', 10);
    return [{ kind: 'heading', level: Math.max(1, level || 1), runs }, ...aside];
  }
  if (reading.styles.isUnder(style, TITLES)) return [{ kind: 'heading', level: 1, runs }, ...aside];
  const isCaption = reading.styles.isUnder(style, CAPTIONS) && !reading.styles.isUnder(style, PICTURE_CAPTIONS);
  return [{ kind: isCaption ? 'caption' : 'paragraph', runs }, ...aside];
}

function table(element: Element, reading: Reading): Found[] {
  const rows = rowsOf(element, reading.budget, (cell) => cellBlocks(cell, reading));
  const [only, ...others] = rows.flatMap(({ cells }) => cells);
  // A single cell is a frame around what it holds, no table.
  if (only && others.length === 0) return [...only.blocks];
  return rows.length ? [{ kind: 'table', caption: '', rows }] : [];
}

/** The blocks of a cell. A heading in a table heads nothing but its cell: it is read as a paragraph. */
export function cellBlocks(cell: Element, reading: Reading): ReadingBlock[] {
  return blocksOf(cell, reading).map((block) => (block.kind === 'heading' ? { kind: 'paragraph', runs: block.runs } : block));
}

function list(element: Element, reading: Reading, outer?: boolean): Found[] {
  const style = element.attribs['text:style-name'];
  const ordered = style === undefined ? (outer ?? false) : reading.styles.isNumbered(style);
  const items = elementsOf(element)
    .filter(({ name }) => name === 'text:list-item' || name === 'text:list-header')
    .map((item) =>
      withCaptions(
        elementsOf(item).flatMap((child) => (child.name === 'text:list' ? list(child, reading, ordered) : blockOf(child, reading))),
      ),
    )
    .filter((blocks) => blocks.length > 0);
  if (items.length === 0) return [];
  // LibreOffice writes numbered headings as items of a list.
  const headings = items.some((blocks) => blocks.some(({ kind }) => kind === 'heading'));
  return headings ? items.flat() : [{ kind: 'list', ordered, items }];
}

/** A frame is a box of text, whose blocks are read, or a picture. */
function frame(element: Element, reading: Reading): Found[] {
  const box = element.name === 'draw:text-box' ? element : childOf(element, 'draw:text-box');
  if (box) return blocksOf(box, reading);
  if (element.name === 'draw:frame') return [imageOf(element)];
  return element.children.filter(isElement).flatMap((child) => blockOf(child, reading));
}

/** Gives tables the caption that stands before them, else the one after them; a caption of nothing is a paragraph. */
function withCaptions(found: readonly Found[]): ReadingBlock[] {
  const blocks: Found[] = [];
  for (const block of found) {
    const last = blocks.at(-1);
    if (block.kind === 'table' && last?.kind === 'caption') blocks.splice(-1, 1, { ...block, caption: textOf(last.runs) });
    else if (block.kind === 'caption' && last?.kind === 'table' && !last.caption) {
      blocks.splice(-1, 1, { ...last, caption: textOf(block.runs) });
    } else blocks.push(block);
  }
  return blocks.map((block) => (block.kind === 'caption' ? { kind: 'paragraph', runs: block.runs } : block));
}
