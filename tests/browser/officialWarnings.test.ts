import { resolve } from 'node:path';
import { build } from 'astro';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAxe } from '../../src/gate/browser/axeRun.ts';
import { visit, type Visit } from '../support/browser.ts';

const OUT = resolve('.cache/tests/stories');
let site: Visit;
beforeAll(async () => {
  await build({
    configFile: false,
    root: '.',
    srcDir: 'tests/stories',
    outDir: OUT,
    cacheDir: '.cache/tests/stories-astro',
    trailingSlash: 'always',
    logLevel: 'error',
    devToolbar: { enabled: false },
    vite: { build: { assetsInlineLimit: 0 } },
  });
  site = await visit(OUT);
});
afterAll(async () => {
  await site.close();
});

/** The story as of a moment (ISO 8601); the page's clock stands still. */
async function at(time: string, width = 1280, scripts = true): Promise<Page> {
  const page = await site.open('/', width, { scripts });
  await page.clock.setFixedTime(time);
  await page.goto(`${site.url}/officialWarnings/`);
  return page;
}
const says = (page: Page, id: string) => page.locator(`#${id}`).innerText();

describe('官方警報', () => {
  it('每一種樣子都說得清楚：有、沒有、不知道', async () => {
    const page = await at('2026-11-22T11:55:00+08:00');
    expect(await says(page, 'some')).toMatchInlineSnapshot(`
      "官方對南風市或全國發布的警報，這是 115 年 11 月 22 日 11:50 取得的。

      淹水警戒 更新 提到海岬區

      海岬區<b>可能</b>淹水。

      南風水利所・115 年 11 月 22 日 09:30 到 115 年 11 月 23 日 00:00

      看南風水利所的說明

      豪雨特報 降雨

      南風市今天下午到晚上可能有豪雨，山區請注意落石，低窪地區請注意積水。

      南風氣象所・115 年 11 月 22 日 09:30 到 115 年 11 月 22 日 18:00

      之後有沒有變，請看南風警報站 待公所確認"
    `);
    expect(await says(page, 'none')).toMatchInlineSnapshot(`
      "沒有找到官方對南風市發布的警報；這是 115 年 11 月 22 日 11:50 取得的。

      之後有沒有變，請看南風警報站 待公所確認"
    `);
    expect(await says(page, 'unknown')).toMatchInlineSnapshot(`
      "這裡沒有官方警報的資料。

      現在有哪些警報，請看南風警報站 待公所確認"
    `);
    expect(await says(page, 'bare')).toMatchInlineSnapshot(`"這裡沒有官方警報的資料。"`);
    expect(
      await page.locator('#some a').evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getAttribute('title')])),
    ).toEqual([
      ['https://warnings.example.gov.tw/flood/1', '淹水警戒：南風水利所的說明（外部網站）'],
      ['https://www.example.org/signals/', '南風警報站（外部網站）'],
    ]);
  });

  it('過了結束的時間就收起來；全部結束了會說；舊了會說多舊', async () => {
    const evening = await at('2026-11-22T18:00:00+08:00');
    expect(await says(evening, 'some')).not.toContain('豪雨特報');
    expect(await says(evening, 'some')).toContain('淹水警戒');
    expect(await says(evening, 'some')).toContain('是 6 小時前的資料');
    const later = await at('2026-11-23T00:00:00+08:00');
    expect(await says(later, 'some')).not.toContain('淹水警戒');
    expect(await says(later, 'some')).toContain('這些警報都過了結束的時間。');
    const before = await at('2026-11-22T17:59:00+08:00');
    expect(await says(before, 'some')).toContain('豪雨特報');
  });

  it('開著的頁面自己收', async () => {
    const page = await site.open('/', 1280);
    await page.clock.install({ time: '2026-11-22T17:58:30+08:00' });
    await page.goto(`${site.url}/officialWarnings/`);
    expect(await says(page, 'some')).toContain('豪雨特報');
    await page.clock.runFor(120_000);
    expect(await says(page, 'some')).not.toContain('豪雨特報');
  });

  it('不執行程式也讀得到，時間寫在上面', async () => {
    const text = await says(await at('2026-11-30T00:00:00+08:00', 360, false), 'some');
    expect(text).toContain('115 年 11 月 22 日 11:50 取得的');
    expect(text).toContain('到 115 年 11 月 22 日 18:00');
  });

  it.each([320, 768, 1280])('%i 寬：axe 沒有話說，不用左右捲', async (width) => {
    const page = await at('2026-11-22T11:55:00+08:00', width);
    expect((await runAxe(page)).faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(site.foreign).toEqual([]);
  });
});
