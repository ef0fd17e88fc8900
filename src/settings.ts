import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

type Env = Record<string, string | undefined>;

/** The content folder of the office being built: $OFFICE_CONTENT, else `content`. */
export function contentRoot(env: Env = process.env): string {
  return resolve(env.OFFICE_CONTENT || 'content');
}

/** Where the site is written: $SITE_OUT, else `dist`. */
export function outputFolder(env: Env = process.env): string {
  return resolve(env.SITE_OUT || 'dist');
}

/** Tells apart what is kept for the offices of one machine. */
const officeKey = (env: Env): string => createHash('sha256').update(contentRoot(env)).digest('hex').slice(0, 12);

/** A cache of its own for each office, so that two offices can be built at the same time. */
export function cacheFolder(env: Env = process.env): string {
  return resolve('.cache', `astro-${officeKey(env)}`);
}

/** Where `npm run import:warnings` leaves the office's official warnings for the next build. */
export function warningsFile(env: Env = process.env): string {
  return resolve('.cache', `warnings-${officeKey(env)}.json`);
}

/** Held by whoever changes the office's alerts and shelters or puts a new site in place, so that no change is lost. */
export function changeLock(env: Env = process.env): string {
  return `${cacheFolder(env)}.lock`;
}

/** The public address ($SITE_URL, e.g. https://example.gov.tw); undefined until a host is chosen: then no canonical link and no QR code is made. */
export function siteAddress(env: Env = process.env): string | undefined {
  return env.SITE_URL?.replace(/\/+$/u, '') || undefined;
}
