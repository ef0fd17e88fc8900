import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage, BuiltSite } from '../site.ts';

/** What a file is for, after its ending. */
export type Sort = 'html' | 'css' | 'js' | 'images' | 'other';

const SORTS: Readonly<Record<string, Sort>> = {
  html: 'html',
  css: 'css',
  js: 'js',
  mjs: 'js',
  svg: 'images',
  png: 'images',
  jpg: 'images',
  jpeg: 'images',
  gif: 'images',
  webp: 'images',
  avif: 'images',
  ico: 'images',
};

/** Endings of text, which servers send compressed; pictures and documents are compressed already. */
const TEXT = /\.(?:html|css|m?js|json|svg|txt|xml)$/u;

export const endingOf = (file: string): string => posix.extname(file).slice(1).toLowerCase();
export const sortOf = (file: string): Sort => SORTS[endingOf(file)] ?? 'other';

/** Bytes of a file over the wire: text after brotli 11, everything else as it is. */
export function wireBytes(file: string, data: Buffer): number {
  if (!TEXT.test(file)) return data.length;
  return brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  }).length;
}

/** The file of the site that an address on `from` leads to; undefined for other sites and for what is not there. */
export function fileAt(site: BuiltSite, address: string, from: string): string | undefined {
  const base = 'https://site.invalid';
  const own = site.address ? new URL(site.address).origin : base;
  if (!URL.canParse(address, base + from)) return undefined;
  const url = new URL(address, base + from);
  if (url.origin !== base && url.origin !== own) return undefined;
  const file = decodeURIComponent(url.pathname);
  return site.files.has(file) ? file : undefined;
}

/** Addresses that a style sheet or a script asks for by itself. */
function addressesIn(file: string, text: string): string[] {
  const patterns = { css: /(?:url\(\s*|@import\s+)["']?([^"')\s]+)/gu, js: /\b(?:from|import)\s*["']([^"']+)["']/gu };
  const pattern = patterns[sortOf(file) as 'css' | 'js'];
  return pattern ? [...text.matchAll(pattern)].map(([, address]) => address!) : [];
}

/** A file with everything that it asks for, and what that asks for in turn. */
function withImports(site: BuiltSite, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!['css', 'js'].includes(sortOf(file))) return seen;
  for (const address of addressesIn(file, site.read(file).toString('utf8'))) {
    const next = fileAt(site, address, file);
    if (next) withImports(site, next, seen);
  }
  return seen;
}

const SELECTORS: readonly (readonly [selector: string, attribute: string])[] = [
  ['link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"], link[rel~="modulepreload"]', 'href'],
  ['script[src], img[src], source[src], video[src], audio[src], embed[src]', 'src'],
  ['svg image[href], svg use[href]', 'href'],
  ['video[poster]', 'poster'],
  ['object[data]', 'data'],
];

/** Every file of the site that a page asks for, the page itself left out; pictures that are only loaded later count too. */
export function filesAskedFor(site: BuiltSite, { url, $ }: BuiltPage): Set<string> {
  const asked = new Set<string>();
  const add = (address: string) => {
    const file = fileAt(site, address, url);
    if (file) for (const one of withImports(site, file)) asked.add(one);
  };
  for (const [selector, attribute] of SELECTORS) {
    $(selector).each((_index, element) => add($(element).attr(attribute) ?? ''));
  }
  // Of several sizes of one picture a browser takes one; the last is taken for it, as the largest stands last by custom.
  $('img[srcset], source[srcset]').each((_index, element) =>
    add(($(element).attr('srcset') ?? '').split(',').at(-1)!.trim().split(/\s+/u)[0]!),
  );
  return asked;
}
