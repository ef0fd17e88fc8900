import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserFlags, ensureBrowser } from '../../scripts/browser.ts';
import { PREFIX } from '../../src/offline/worker/names.ts';
import { buildOffice } from '../support/buildOffice.ts';
import { BUILD_DAY, built } from '../support/buildOffices.ts';
import { firstVisit, newVisitor, OfflineSite, storeOf } from '../support/offlineSite.ts';
import { OFFICE } from '../support/officeWith.ts';

const folder = mkdtempSync(join(tmpdir(), 'office-switch-'));
let browser: Browser;
let site: OfflineSite;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
  site = new OfflineSite(built.fixture);
  await site.start();
});
afterAll(async () => {
  await browser?.close();
  await site.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('放到手機桌面', () => {
  it('瀏覽器說這個網站可以安裝，名稱和圖示都從公所的資料來', async () => {
    const page = await firstVisit(await newVisitor(browser), `${site.url}/`);
    const tool = await page.context().newCDPSession(page);
    const { installabilityErrors } = await tool.send('Page.getInstallabilityErrors');
    // A test's window is a private one; that is no fault of the site.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    const { errors, data } = await tool.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { name, start_url, icons } = JSON.parse(data!) as { name: string; start_url: string; icons: { src: string }[] };
    expect([name, start_url]).toEqual(['南風市海岬區公所', '/']);
    for (const { src } of icons) expect((await fetch(site.url + src)).headers.get('content-type'), src).toBe('image/png');
    await page.context().close();
  });
});

describe('公所關掉離線功能', () => {
  it('來過的裝置下次打開網站就清空，網頁也不再登記', async () => {
    const page = await firstVisit(await newVisitor(browser), `${site.url}/`);
    expect(Object.keys(await storeOf(page)).length).toBeGreaterThan(0);
    await page.evaluate(() => caches.open('someone-else'));

    const content = join(folder, 'content');
    cpSync(OFFICE, content, { recursive: true });
    const file = join(content, 'office/office.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}offlineOff: true\n`);
    buildOffice(content, join(folder, 'out'), BUILD_DAY);
    cpSync(join(folder, 'out'), site.folder, { recursive: true });

    await page.goto(`${site.url}/sections/`);
    const left = () =>
      page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, ...(await caches.keys())] as unknown[]);
    await expect.poll(left, { timeout: 60_000 }).toEqual([0, 'someone-else']);
    // A page opened afterwards comes from the network, and nobody asks for a worker again.
    const workers: string[] = [];
    page.context().on('serviceworker', (worker) => workers.push(worker.url()));
    const answer = await page.goto(`${site.url}/`, { waitUntil: 'networkidle' });
    expect(answer!.fromServiceWorker()).toBe(false);
    expect(await page.locator('script[src*="Register"]').count()).toBe(0);
    expect(await left()).toEqual([0, 'someone-else']);
    expect(workers).toEqual([]);
    await site.stop();
    await expect(page.goto(`${site.url}/`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  it('離線說明頁也改口', () => {
    const page = readFileSync(join(folder, 'out/offline/index.html'), 'utf8');
    expect(page).toContain('公所目前關掉了離線功能');
    expect(readFileSync(join(folder, 'out/sw.js'), 'utf8')).toContain(PREFIX);
  });
});
