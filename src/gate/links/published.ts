import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltSite } from '../site.ts';
import { redirectOf } from './redirectPage.ts';

/** Below the content root: every address that was once published, one a line, sorted; `npm run links -- --accept-addresses` writes it. */
export const ADDRESSES = 'expectations/addresses.txt';

/** The addresses an office once published; none where it keeps no list. Empty lines and lines with `#` in front are left out. */
export function publishedAddresses(root: string): { address: string; line: number }[] {
  const path = join(root, ADDRESSES);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split(/\r?\n/u)
    .map((text, index) => ({ address: text.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
}

/**
 * Writes the list anew: the pages of this site, and the old addresses that still lead on by a redirect. An address that is gone
 * is dropped, which is what accepting means. Returns how many came and went.
 */
export function acceptAddresses(root: string, site: BuiltSite): { count: number; added: string[]; dropped: string[] } {
  const before = new Set(publishedAddresses(root).map(({ address }) => address));
  const pages = site.pages.filter(({ url }) => url !== '/404.html');
  const kept = pages
    .filter((page) => redirectOf(page) === undefined || before.has(page.url))
    .map(({ url }) => url)
    .sort();
  const path = join(root, ADDRESSES);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${kept.join('\n')}\n`);
  const after = new Set(kept);
  return { count: kept.length, added: kept.filter((url) => !before.has(url)), dropped: [...before].filter((url) => !after.has(url)) };
}
