import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Office } from '../domain/office/schema.ts';
import { readSite, type BuiltSite } from '../gate/site.ts';
import { endingWorker, worker } from './bundle.ts';
import { icon, ICONS, TOUCH_ICON } from './icons.ts';
import { keptList, sayCost } from './list.ts';
import { manifest, MANIFEST } from './manifest.ts';

type OfflineOffice = Pick<Office, 'name' | 'shortName' | 'description' | 'offlineOff'>;

const MARK = '/brand/mark.svg';

/** What makes the site a program that can be installed; works with and without the worker. */
async function writeManifest(site: BuiltSite, office: OfflineOffice, put: (address: string, data: string | Buffer) => void): Promise<void> {
  const home = site.pages.find(({ url }) => url === '/');
  const color = home?.$('meta[name="theme-color"]').attr('content');
  if (!color) throw new Error('首頁沒有寫主題色（<meta name="theme-color">），做不出安裝用的 manifest。');
  const shortcuts = site.files.has('/disaster/index.html') ? [{ name: '防災', url: '/disaster/' }] : [];
  put(MANIFEST, manifest(office, color, shortcuts));
  const drawing = site.files.has(MARK) ? site.read(MARK).toString('utf8') : undefined;
  for (const one of [...ICONS, TOUCH_ICON]) put(one.address, await icon(one, drawing));
}

/**
 * Writes the worker, or where the office has switched it off the one that ends it, with the manifest and its icons, into a built site.
 * Returns a sentence about what devices are asked to keep.
 */
export async function writeOffline(folder: string, office: OfflineOffice): Promise<string> {
  const site = readSite(folder);
  const put = (address: string, data: string | Buffer) => {
    const file = join(folder, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  };
  await writeManifest(site, office, put);
  if (office.offlineOff) {
    put('/sw.js', await endingWorker());
    return '離線：公所關掉了，來過的裝置會把存下來的頁面刪掉。';
  }
  const list = await keptList(site);
  put('/sw.js', await worker(list));
  return sayCost(list);
}
