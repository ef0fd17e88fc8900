/** A piece of text; `\n` is a line break. */
export interface ReadingRun {
  text: string;
  /** As it stands in the document; `readingHtml` judges where it may lead. */
  link?: string;
}

export interface ReadingCell {
  /** How many columns and rows it takes. */
  columns: number;
  rows: number;
  blocks: readonly ReadingBlock[];
}

export interface ReadingRow {
  /** True for a row of column headers. */
  head: boolean;
  /** Left to right; places that a cell of this or an earlier row takes are left out. */
  cells: readonly ReadingCell[];
}

/** What a document is made of for reading: no looks, only what is said and what it is. */
export type ReadingBlock =
  | { kind: 'heading'; level: number; runs: readonly ReadingRun[] }
  | { kind: 'paragraph'; runs: readonly ReadingRun[] }
  | { kind: 'list'; ordered: boolean; items: readonly (readonly ReadingBlock[])[] }
  | { kind: 'table'; caption: string; rows: readonly ReadingRow[] }
  /** A picture, which is not taken along; `alt` is empty where the document has no words for it. */
  | { kind: 'image'; alt: string };

/** An ODF document, read. */
export interface ReadingPage {
  /** Empty where it has none. */
  title: string;
  /** BCP 47; empty where it has none. */
  language: string;
  blocks: readonly ReadingBlock[];
}

/** The text of runs without their links. */
export const textOf = (runs: readonly ReadingRun[]): string => runs.map(({ text }) => text).join('');

/** The text of blocks, one line a paragraph, cell or item; for search, tests and counting. */
export function linesOf(blocks: readonly ReadingBlock[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [textOf(block.runs)];
      case 'list':
        return block.items.flatMap(linesOf);
      case 'table':
        return [
          ...(block.caption ? [block.caption] : []),
          ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesOf(cell.blocks))),
        ];
      case 'image':
        return block.alt ? [block.alt] : [];
    }
  });
}
