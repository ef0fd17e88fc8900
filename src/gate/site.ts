import { load, type CheerioAPI } from 'cheerio';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** An element with its place in the delivered file. */
interface Located {
  sourceCodeLocation?: { startLine: number; startCol: number } | null | undefined;
}

export interface BuiltPage {
  /** Address below the site: `/services/x/`. */
  url: string;
  html: string;
  /** The parsed page; parsed once, when first asked for. */
  $: CheerioAPI;
}

/** A built site as files. */
export interface BuiltSite {
  folder: string;
  /** The public address the site was built for; undefined where none is chosen. */
  address: string | undefined;
  pages: BuiltPage[];
  /** Every file as an address, pages as `/x/index.html`. */
  files: ReadonlySet<string>;
  read: (file: string) => Buffer;
}

/** Line and column (from 1) where an element starts in its file. */
export function placeOf(element: unknown): { line: number; column: number } {
  const at = (element as Located).sourceCodeLocation;
  return { line: at?.startLine ?? 1, column: at?.startCol ?? 1 };
}

function builtPage(url: string, html: string): BuiltPage {
  let parsed: CheerioAPI | undefined;
  return {
    url,
    html,
    get $() {
      return (parsed ??= load(html, { sourceCodeLocationInfo: true }));
    },
  };
}

/** Reads a built site; pages in order of their addresses. */
export function readSite(folder: string, address?: string): BuiltSite {
  if (!existsSync(folder)) throw new Error(`找不到做好的網站：${folder}。先執行 npm run build。`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
  const read = (file: string) => readFileSync(join(folder, file));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => builtPage(file.replace(/\/index\.html$/u, '/'), read(file).toString('utf8')));
  return { folder, address, pages, files: new Set(files), read };
}
