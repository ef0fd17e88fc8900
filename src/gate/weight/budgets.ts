import type { PageWeight } from './pageWeight.ts';

export const KB = 1024;
export const MB = 1024 * KB;

/** The most that a page of a kind may cost: bytes over the wire by sort, and files asked for, the page itself among them. */
export interface Budget {
  /** The kind of page, zh-TW. */
  kind: string;
  limits: Readonly<PageWeight>;
  /** The most bytes of HTML before any compression, where a kind has such a limit. */
  raw?: number;
}

/** Shared by every page: one style sheet, small scripts (most of them keeps alerts up to date), a few pictures; no fonts, no films (house design). */
const SHARED = { css: 8 * KB, js: 6 * KB, images: 200 * KB, other: 0, requests: 20 } as const;

const budget = (kind: string, html: number): Budget => ({ kind, limits: { html, ...SHARED } });
const LONG_LIST = budget('列出全部的頁', 18 * KB);
const SERVICE_SHEET = budget('服務頁', 14 * KB);
/** Everything in one request, small enough for one bar of signal even where nothing compresses it. */
const LITE: Budget = { kind: '省電版', limits: { html: 14 * KB, css: 0, js: 0, images: 0, other: 0, requests: 1 }, raw: 14 * KB };
const THEME_ZONE = budget('主題專區', 12 * KB);
/** All places with all signs, and the map. */
const SHELTERS = budget('避難處所', 12 * KB);
const ORDINARY = budget('一般的頁', 8 * KB);

/** The budget of an address. */
export function budgetOf(url: string): Budget {
  if (/^\/(?:report|sitemap|plan|faqs)\/$/u.test(url)) return LONG_LIST;
  if (/^\/(?:en\/)?services\/[a-z0-9-]+\/$/u.test(url)) return SERVICE_SHEET;
  if (/^\/zones\/[a-z0-9-]+\/$/u.test(url)) return THEME_ZONE;
  if (url.startsWith('/disaster/lite/')) return LITE;
  if (url.startsWith('/disaster/shelters/')) return SHELTERS;
  return ORDINARY;
}

/** The most that one photograph or screenshot may weigh. */
export const IMAGE_LIMIT = 100 * KB;

/** The most that one file for downloading may weigh before somebody on a mobile network gives up. */
export const FILE_LIMIT = 5 * MB;

/** A size as staff read it: 「31.2 KB」「5.1 MB」. */
export function sayBytes(bytes: number): string {
  return bytes >= MB ? `${(bytes / MB).toFixed(1)} MB` : `${(bytes / KB).toFixed(1)} KB`;
}
