import { posix } from 'node:path';
import type { SiteFault, SiteRule } from '../rule.ts';
import type { BuiltSite } from '../site.ts';
import { endingOf } from './assets.ts';
import { FILE_LIMIT, sayBytes } from './budgets.ts';

/** Endings of files that are meant to be downloaded. */
const DOWNLOADS = new Set(['pdf', 'odt', 'ods', 'odp', 'odg', 'zip', 'csv', 'json', 'xml', 'kml', 'geojson', 'mp3', 'mp4']);

/** Files for downloading that weigh more than `limit` bytes. */
export function heavyFiles(site: BuiltSite, limit: number): SiteFault[] {
  return [...site.files]
    .filter((file) => DOWNLOADS.has(endingOf(file)))
    .map((file) => ({ file, bytes: site.read(file).length }))
    .filter(({ bytes }) => bytes > limit)
    .map(({ file, bytes }) => ({
      url: file,
      written: [file, posix.basename(file)],
      what: `檔案「${posix.basename(file)}」有 ${sayBytes(bytes)}，超過 ${sayBytes(limit)}，用手機網路下載很久。`,
      todo: '把檔案裡的圖片壓縮，或把檔案拆成幾個小的。',
    }));
}

/** Files for downloading are of a size that a mobile network can bear. */
export const fileRule: SiteRule = {
  id: 'weight/file',
  title: '給人下載的檔案不太大',
  severity: 'warns',
  check: (site) => heavyFiles(site, FILE_LIMIT),
};
