import type { BuiltPage, BuiltSite } from '../gate/site.ts';
import { filesAskedFor } from '../gate/weight/assets.ts';
import type { Moment } from '../domain/time/moment.ts';
import { builtMoment, fingerprint } from './fingerprint.ts';
import { BUDGET, isLive, KEEPS, type Keep } from './kept.ts';

/** One file that every device keeps. */
export interface KeptFile {
  /** Its address: `/villages/`, `/_astro/x.css`. */
  url: string;
  /** What it says (`fingerprint`). */
  revision: string;
}

/** Everything that a build asks devices to keep. */
export interface KeptList {
  /** When the build was made. */
  built: Moment;
  files: readonly KeptFile[];
  /** Bytes of all files. */
  bytes: number;
}

/** Addresses that a page leads to, without their anchors. */
function linksOf({ url, $ }: BuiltPage): Set<string> {
  const hrefs = $('a[href]')
    .toArray()
    .map((link) => $(link).attr('href')!);
  const site = 'https://site.invalid';
  const own = hrefs.filter((href) => URL.canParse(href, site + url)).map((href) => new URL(href, site + url));
  return new Set(own.filter(({ origin }) => origin === site).map(({ pathname }) => pathname));
}

function pagesOf({ pages }: BuiltSite, { pages: shape, linkedFrom }: Keep): BuiltPage[] {
  const from = pages.find(({ url }) => url === linkedFrom);
  if (linkedFrom && !from) return [];
  const linked = from && linksOf(from);
  const kept = pages.filter(({ url }) => shape.test(url) && (linked?.has(url) ?? true));
  return kept.sort((one, other) => (one.url < other.url ? -1 : 1));
}

/** Addresses of what is kept: files that several pages share first, then the pages in the order of the table. */
export function keptAddresses(site: BuiltSite, keeps: readonly Keep[] = KEEPS): string[] {
  const pages = [...new Set(keeps.flatMap((keep) => pagesOf(site, keep)))];
  const assets = new Set(pages.flatMap((page) => [...filesAskedFor(site, page)]));
  return [...assets, ...pages.map(({ url }) => url)].filter((address) => !isLive(address));
}

/** The file behind an address. */
const fileOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);

/** The list of a built site. Throws where the home page does not say when it was made. */
export async function keptList(site: BuiltSite): Promise<KeptList> {
  const built = builtMoment(site.pages.find(({ url }) => url === '/')?.html ?? '');
  if (!built) throw new Error('首頁沒有寫什麼時候做的（<meta name="built">），離線的頁面就不能告訴人是什麼時候的。');
  const read = keptAddresses(site).map((url) => ({ url, data: new Uint8Array(site.read(fileOf(url))) }));
  const files = await Promise.all(read.map(async ({ url, data }) => ({ url, revision: await fingerprint(url, data) })));
  return { built, files, bytes: read.reduce((sum, { data }) => sum + data.length, 0) };
}

/** What a list costs a device, and whether that is more than may be asked of one. */
export function sayCost({ files, bytes }: KeptList): string {
  const kb = (amount: number) => `${Math.ceil(amount / 1024)} KB`;
  const over = files.length > BUDGET.files || bytes > BUDGET.bytes;
  const limit = over ? `；超過上限（${BUDGET.files} 個、${kb(BUDGET.bytes)}），請刪減 src/offline/kept.ts` : '';
  return `離線：每台裝置存 ${files.length} 個檔案，${kb(bytes)}${limit}。`;
}
