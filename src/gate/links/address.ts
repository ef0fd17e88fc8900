import { closest } from '../../intake/suggest.ts';
import type { BuiltSite } from '../site.ts';

/** Stands for the site's own address while addresses are resolved; no such host can exist (RFC 2606). */
const HERE = 'https://here.invalid';

/** What an address means, seen from a page. */
export type Target =
  /** A file of this site: `file` is a file's address, pages as /x/index.html; `hash` is decoded, without `#`. */
  | { kind: 'internal'; path: string; file: string; hash: string }
  | { kind: 'external'; url: URL }
  /** mailto:, tel:, data: and the like: nothing to look for. */
  | { kind: 'other' }
  | { kind: 'unreadable' };

/** An address as people write it: `%E6%B5%B7` as 海; unreadable signs stay as they are. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Resolves an address as a browser on `page` would. Addresses on the site's own public address are internal. */
export function targetOf(site: Pick<BuiltSite, 'address'>, page: string, address: string): Target {
  let url: URL;
  try {
    url = new URL(address.trim(), HERE + page);
  } catch {
    return { kind: 'unreadable' };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'other' };
  const own = site.address === undefined ? undefined : new URL(site.address).host;
  if (url.origin !== HERE && url.host !== own) return { kind: 'external', url };
  const path = decoded(url.pathname);
  // A fragment that chooses text (`:~:text=`) is no id.
  const hash = decoded(url.hash.slice(1)).split(':~:')[0]!;
  return { kind: 'internal', path, file: path.endsWith('/') ? `${path}index.html` : path, hash };
}

/** The words by which a link to `address` is written in content, most telling first. */
export function writtenAs(address: string): string[] {
  const forms = [...new Set([address, decoded(address)])];
  const telling = (form: string) => /^https?:/u.test(form);
  return [
    ...forms.flatMap((form) => [`](${form})`, `](${form} `, `](<${form}>`, `<${form}>`, `href="${form}"`, `src="${form}"`]),
    ...forms.filter(telling),
  ];
}

const depth = (path: string): number => path.split('/').filter(Boolean).length;

/** The address of `known` that was probably meant; never a page above it, which would be no help. */
export function nearest(path: string, known: readonly string[]): string | undefined {
  const meant = closest(
    path,
    known.filter((other) => depth(other) >= depth(path)),
    1,
  );
  return meant[0];
}
