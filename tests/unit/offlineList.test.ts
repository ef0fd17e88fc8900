import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSite } from '../../src/gate/site.ts';
import { builtMoment, fingerprint } from '../../src/offline/fingerprint.ts';
import { BUDGET, isLive } from '../../src/offline/kept.ts';
import { keptAddresses, keptList, sayCost } from '../../src/offline/list.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A built site of these files. */
function siteOf(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'office-offline-'));
  made.push(folder);
  for (const [address, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, address)), { recursive: true });
    writeFileSync(join(folder, address), text);
  }
  return readSite(folder);
}

const built = (moment: string) => `<meta name="built" content="${moment}">`;
const home = `<head>${built('2026-11-22 12:00')}<link rel="stylesheet" href="/_astro/a.css"></head><main>首頁</main>`;

describe('要存哪些', () => {
  it('先存共用的檔案，再照表上的次序存頁；沒有的頁跳過', () => {
    const site = siteOf({
      'index.html': `${home}<script src="/_astro/a.js"></script><img src="/brand/x.svg">`,
      'villages/index.html': '<img src="/brand/y.png">',
      'villages/b/index.html': '',
      'villages/b/poster/index.html': '',
      'offline/index.html': '',
      'services/index.html': '<img src="/brand/z.png">',
      '404.html': '',
      '_astro/a.css': 'a{background:url(/_astro/b.svg)}',
      '_astro/a.js': 'import "./c.js"',
      '_astro/b.svg': '',
      '_astro/c.js': '',
      'brand/x.svg': '',
      'brand/y.png': '',
      'brand/z.png': '',
    });
    expect(keptAddresses(site)).toEqual([
      ...['/_astro/a.css', '/_astro/b.svg', '/_astro/a.js', '/_astro/c.js', '/brand/x.svg', '/brand/y.png'],
      ...['/offline/', '/', '/villages/', '/villages/b/', '/404.html'],
    ]);
  });

  it('防災的頁全部要，即時的狀態不要，就算頁裡用到它', () => {
    const site = siteOf({
      'index.html': home,
      'disaster/index.html':
        '<object data="/disaster/status.json"></object><a href="/zones/typhoon/#kit">專區</a><a href="https://example.org/zones/sea/">別站</a>',
      'disaster/status.json': '{}',
      'disaster/shelters/flood/index.html': '',
      'disaster/lite/index.html': '',
      'zones/typhoon/index.html': '',
      'zones/sea/index.html': '',
      'en/disaster/index.html': '',
      'en/services/index.html': '',
    });
    expect(keptAddresses(site)).toEqual([
      ...['/', '/disaster/', '/disaster/lite/', '/disaster/shelters/flood/', '/zones/typhoon/', '/en/disaster/'],
    ]);
  });

  it.each(['/disaster/status.json', '/admin/', '/admin/x.js', '/desk/letter/'])('%s 不經過離線功能', (address) => {
    expect(isLive(address)).toBe(true);
  });

  it('首頁沒有寫什麼時候做的，就不做清單', async () => {
    await expect(keptList(siteOf({ 'index.html': '<main>x</main>' }))).rejects.toThrow('首頁沒有寫什麼時候做的');
  });

  it('說得出幾個檔案、多大；超過上限會說', async () => {
    const list = await keptList(siteOf({ 'index.html': home }));
    expect(list).toMatchObject({ built: '2026-11-22 12:00', files: [{ url: '/' }], bytes: Buffer.byteLength(home) });
    expect(sayCost(list)).toBe('離線：每台裝置存 1 個檔案，1 KB。');
    expect(sayCost({ ...list, bytes: BUDGET.bytes + 1 })).toContain('超過上限');
    expect(sayCost({ ...list, files: Array.from({ length: BUDGET.files + 1 }, () => list.files[0]!) })).toContain('超過上限');
  });
});

describe('檔案的指紋', () => {
  const of = (address: string, text: string) => fingerprint(address, new TextEncoder().encode(text));

  it('只有製作時間不同的頁，指紋一樣，不用再抓一次', async () => {
    expect(await of('/a/', `${built('2026-11-22 12:00')}<p>x`)).toBe(await of('/a/', `${built('2026-11-23 09:30')}<p>x`));
    expect(builtMoment(built('2026-11-23 09:30'))).toBe('2026-11-23 09:30');
  });

  it('多一個字、少一段、空的，指紋都不同；不是頁的檔案一個位元都算', async () => {
    const whole = await of('/a/', '<p>abc</p>');
    for (const damaged of ['<p>abd</p>', '<p>ab', '']) expect(await of('/a/', damaged)).not.toBe(whole);
    expect(await of('/a.css', built('1'))).not.toBe(await of('/a.css', built('2')));
    expect(whole).toMatch(/^[\w-]{22}$/u);
  });
});
