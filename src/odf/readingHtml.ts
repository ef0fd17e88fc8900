import { escapeHtml } from '../text/escapeHtml.ts';
import type { ReadingBlock, ReadingCell, ReadingPage, ReadingRow, ReadingRun } from './read/page.ts';

/** The page's own heading is the h1; a document's headings begin below it. */
const FIRST_LEVEL = 2;
const LAST_LEVEL = 6;

/**
 * A document as HTML to stand below a page's h1: headings without gaps, lists, tables with caption and header cells. Every word is
 * escaped; there is no style, no script and no picture. Links go to http, https, mailto and this site, others are only text.
 */
export function readingHtml({ blocks }: Pick<ReadingPage, 'blocks'>): string {
  const context = { levels: headingLevels(blocks), tables: 0 };
  return blocks.map((block) => blockHtml(block, context)).join('\n');
}

/** The level each heading gets: one more than the heading it stands under, however many its author skipped. */
function headingLevels(blocks: readonly ReadingBlock[]): Map<ReadingBlock, number> {
  const above: number[] = [];
  const levels = new Map<ReadingBlock, number>();
  const visit = (block: ReadingBlock): void => {
    if (block.kind === 'list') block.items.flat().forEach(visit);
    if (block.kind !== 'heading') return;
    while (above.length && above.at(-1)! >= block.level) above.pop();
    above.push(block.level);
    levels.set(block, Math.min(LAST_LEVEL, FIRST_LEVEL + above.length - 1));
  };
  blocks.forEach(visit);
  return levels;
}

interface Context {
  levels: ReadonlyMap<ReadingBlock, number>;
  /** Tables so far: each region is named by its number, since captions may be missing or alike. */
  tables: number;
}

function blockHtml(block: ReadingBlock, context: Context): string {
  switch (block.kind) {
    case 'heading': {
      const name = `h${context.levels.get(block) ?? FIRST_LEVEL}`;
      return `<${name}>${runsHtml(block.runs)}</${name}>`;
    }
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}</p>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      return `<${name}>${block.items.map((item) => `<li>${insideHtml(item, context)}</li>`).join('')}</${name}>`;
    }
    case 'table':
      return scrolling(block, context);
    case 'image':
      return `<p>${escapeHtml(block.alt ? `［圖：${block.alt}］` : '［這裡有一張圖，原來的文件沒有寫說明］')}</p>`;
  }
}

/** What stands in an item or a cell: a single paragraph needs no element of its own. */
function insideHtml(blocks: readonly ReadingBlock[], context: Context): string {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph' || rest.some(({ kind }) => kind !== 'list'))
    return blocks.map((block) => blockHtml(block, context)).join('');
  return runsHtml(first.runs) + rest.map((block) => blockHtml(block, context)).join('');
}

type Table = Extract<ReadingBlock, { kind: 'table' }>;

/** A wide table moves within its own box, which a keyboard reaches; the page stays as wide as the screen. */
function scrolling(table: Table, context: Context): string {
  context.tables += 1;
  const label = escapeHtml(`第 ${context.tables} 張表格${table.caption ? `：${table.caption}` : ''}`);
  return `<div class="scroll" tabindex="0" role="region" aria-label="${label}">${tableHtml(table, context)}</div>`;
}

function tableHtml({ caption, rows }: Table, context: Context): string {
  const split = rows.findIndex(({ head }) => !head);
  const [head, body] = split === -1 ? [[], rows] : [rows.slice(0, split), rows.slice(split)];
  const section = (name: string, some: readonly ReadingRow[]) =>
    some.length
      ? `<${name}>${some.map((row) => `<tr>${row.cells.map((cell) => cellHtml(cell, name === 'thead', context)).join('')}</tr>`).join('')}</${name}>`
      : '';
  return `<table>${caption ? `<caption>${escapeHtml(caption)}</caption>` : ''}${section('thead', head)}${section('tbody', body)}</table>`;
}

function cellHtml({ columns, rows, blocks }: ReadingCell, head: boolean, context: Context): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  // An empty header would be read aloud as a header without a name.
  const name = head && blocks.length ? 'th scope="col"' : 'td';
  // A table within a cell moves with the table around it.
  const inside = blocks.map((block) => (block.kind === 'table' ? tableHtml(block, context) : undefined));
  const html = inside.some(Boolean)
    ? blocks.map((block, place) => inside[place] ?? blockHtml(block, context)).join('')
    : insideHtml(blocks, context);
  return `<${name}${spans}>${html}</${name.slice(0, 2)}>`;
}

function runsHtml(runs: readonly ReadingRun[]): string {
  return runs
    .map(({ text, link }) => {
      const html = escapeHtml(text).replaceAll('\n', '<br />');
      const to = link === undefined || text.trim() === '' ? undefined : destination(link);
      return to ? `<a href="${escapeHtml(to.address)}" title="${escapeHtml(to.title)}">${html}</a>` : html;
    })
    .join('');
}

/** An address that may be followed, and what it is; undefined for scripts, files on somebody's machine and anything else. */
function destination(link: string): { address: string; title: string } | undefined {
  if (/^\/(?![/\\])/u.test(link)) return { address: encodeURI(decodeSafely(link)), title: '本站的網頁' };
  if (!URL.canParse(link)) return undefined;
  const { protocol, username, password, href, host, pathname } = new URL(link);
  if (protocol === 'mailto:') return { address: href, title: `寫信到 ${decodeSafely(pathname)}` };
  const web = ['http:', 'https:'].includes(protocol) && !username && !password;
  return web ? { address: href, title: `外部網站：${host}` } : undefined;
}

function decodeSafely(link: string): string {
  try {
    return decodeURI(link);
  } catch {
    return link;
  }
}
