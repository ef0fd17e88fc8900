import type { Cheerio, CheerioAPI } from 'cheerio';
import type { OdtDocument } from 'odf-kit/odt';
import { BOX, type Block, type Run } from '../document.ts';
import { writeRuns } from './runs.ts';

type Element = ReturnType<CheerioAPI>[number];
/** What is done to an element of the body after odf-kit wrote it; what odf-kit cannot say itself. */
export type Finish = (element: Cheerio<Element>, $: CheerioAPI) => void;

const styled =
  (name: string): Finish =>
  (element) =>
    void element.attr('text:style-name', name);
const plain: Finish = () => {};
const BORDER = '0.5pt solid #000000';

/** Hands a block to odf-kit; returns one `Finish` for each element of the body that this makes. */
export function addBlock(kit: OdtDocument, block: Block): Finish[] {
  switch (block.kind) {
    case 'heading':
      kit.addHeading((heading) => writeRuns(heading, [block.text]), block.level);
      return [plain];
    case 'paragraph':
      kit.addParagraph((paragraph) => writeRuns(paragraph, block.runs));
      return [plain];
    case 'notice':
      kit.addParagraph((paragraph) => writeRuns(paragraph, [block.text]));
      return [styled('Notice')];
    case 'term':
      kit.addParagraph((paragraph) => {
        writeRuns(paragraph, [{ text: block.label, bold: true }]);
        paragraph.addTab();
        writeRuns(paragraph, block.runs);
      });
      return [styled('Term')];
    case 'list':
      return [addList(kit, block.items, block.ordered ? 'Numbers' : 'Bullets')];
    case 'checklist':
      return [
        addList(
          kit,
          block.items.map((runs) => [`${BOX} `, ...runs]),
          'Ticks',
        ),
      ];
    case 'table':
      return addTable(kit, block);
    case 'lines':
      for (let line = 0; line < block.count; line += 1) {
        kit.addParagraph((paragraph) => writeRuns(paragraph, line === 0 ? [{ text: block.label, bold: true }] : []));
      }
      return Array.from({ length: block.count }, () => styled('Line'));
    case 'pageBreak':
      kit.addPageBreak();
      return [plain];
  }
}

function addList(kit: OdtDocument, items: readonly (readonly Run[])[], style: string): Finish {
  kit.addList((list) => items.forEach((runs) => list.addItem((item) => writeRuns(item, runs))), {
    type: style === 'Numbers' ? 'numbered' : 'bullet',
  });
  return (element) => {
    element.attr('text:style-name', style);
    if (style === 'Ticks') element.find('text\\:p').attr('text:style-name', 'Boxes');
  };
}

function addTable(kit: OdtDocument, { caption, head, rows, widths }: Extract<Block, { kind: 'table' }>): Finish[] {
  if (caption) kit.addParagraph((paragraph) => writeRuns(paragraph, [caption]));
  kit.addTable(
    (table) => {
      if (head) table.addRow((row) => head.forEach((text) => row.addCell((cell) => writeRuns(cell, [text]), HEAD_CELL)));
      rows.forEach((cells) => table.addRow((row) => cells.forEach((runs) => row.addCell((cell) => writeRuns(cell, runs), CELL))));
    },
    { border: BORDER, ...(widths ? { columnWidths: widths.map((width) => `${width}cm`) } : {}) },
  );
  const finish: Finish = (element, $) => {
    element.find('text\\:p').attr('text:style-name', 'Table_20_Contents');
    element.find('table\\:table-row').attr('table:style-name', WHOLE_ROW);
    if (!head) return;
    const first = element.children('table\\:table-row').first();
    first.find('text\\:p').attr('text:style-name', 'Table_20_Heading');
    first.replaceWith($('<table:table-header-rows/>').append(first.clone()));
  };
  return [...(caption ? [styled('Table')] : []), finish];
}

/** Name of the style of rows that no page break goes through. */
export const WHOLE_ROW = 'WholeRow';
const CELL = { padding: '0.12cm' };
const HEAD_CELL = { ...CELL, backgroundColor: '#e8e8e8' };
