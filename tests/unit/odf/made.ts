import type { Block, OdfDocument } from '../../../src/odf/document.ts';
import { readOdf } from '../../../src/odf/read/readOdf.ts';
import type { ReadingPage } from '../../../src/odf/read/page.ts';
import { odfMembers, odt, zip } from '../gate/documentsMade.ts';

/** A document of these blocks. */
export const documentOf = (...blocks: Block[]): OdfDocument => ({
  title: '借用燈籠',
  language: 'zh-TW',
  office: '南風市海岬區公所',
  date: '2026-11-22',
  blocks,
});

/** A spreadsheet of these tables. */
export function ods(tables: string, styles = ''): Buffer {
  const members = odfMembers({ media: 'application/vnd.oasis.opendocument.spreadsheet', title: '' });
  const content = `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zip({ ...members, 'content.xml': new TextEncoder().encode(content) });
}

/** A sheet: rows of texts; numbers stand for empty cells repeated so many times. */
export function sheet(name: string, rows: (string | number)[][], more = ''): string {
  const cell = (one: string | number) =>
    typeof one === 'number'
      ? `<table:table-cell table:number-columns-repeated="${one}"/>`
      : one.startsWith('<')
        ? one
        : `<table:table-cell><text:p>${one}</text:p></table:table-cell>`;
  return `<table:table table:name="${name}">${rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('')}${more}</table:table>`;
}

/** What is read out of a text document with this body. */
export const readBody = (body: string): Promise<ReadingPage> => readOdf(odt({ body }));
