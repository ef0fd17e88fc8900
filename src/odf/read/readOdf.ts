import { load, type CheerioAPI } from 'cheerio';
import { blocksOf, type Reading } from './blocks.ts';
import { languageOf } from './language.ts';
import { isElement, type Element } from './node.ts';
import { linesOf, type ReadingBlock, type ReadingPage } from './page.ts';
import { sheetsOf } from './sheets.ts';
import { stylesOf } from './styles.ts';
import { MOST_CELLS } from './table.ts';
import { unpack } from './unpack.ts';
import { unreadable } from './unreadable.ts';

const parsed = (xml: string | undefined): CheerioAPI | undefined => (xml === undefined ? undefined : load(xml, { xml: true }));

/** The element of the body that tells which kind of document it is. */
const bodyOf = (content: CheerioAPI, kind: string): Element | undefined =>
  content(`office\\:body > office\\:${kind}`).toArray().find(isElement);

function read(content: CheerioAPI, reading: Reading): ReadingBlock[] {
  const text = bodyOf(content, 'text');
  if (text) return blocksOf(text, reading);
  const sheets = bodyOf(content, 'spreadsheet');
  if (sheets) return sheetsOf(sheets, reading);
  throw unreadable('它不是文字文件（ODT），也不是試算表（ODS）', '只有 ODT 和 ODS 能做成閱讀網頁，其他種類給人下載就好');
}

/**
 * Reads an ODT or ODS file for a page: title, language and what it says, nothing of how it looks. Comments, deleted text, hidden
 * sheets and rows are left out. Throws an Error in words for staff where it is damaged, locked, too large or of another kind.
 */
export async function readOdf(bytes: Uint8Array): Promise<ReadingPage> {
  const parts = unpack(bytes);
  const content = load(parts['content.xml'], { xml: true });
  const [styles, meta] = [parsed(parts['styles.xml']), parsed(parts['meta.xml'])];
  const reading = { styles: stylesOf(styles ? [styles, content] : [content]), budget: { cells: MOST_CELLS } };
  const blocks = read(content, reading);
  return { title: meta?.('dc\\:title').first().text().trim() ?? '', language: languageOf(linesOf(blocks).join(), meta, styles), blocks };
}
