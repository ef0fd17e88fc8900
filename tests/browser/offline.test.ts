import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserFlags, ensureBrowser } from '../../scripts/browser.ts';
import { addMinutes, momentOf, rocMoment } from '../../src/domain/time/moment.ts';
import { runAxe } from '../../src/gate/browser/axeRun.ts';
import { readSite } from '../../src/gate/site.ts';
import { isPage } from '../../src/offline/fingerprint.ts';
import { sayCost } from '../../src/offline/list.ts';
import { built } from '../support/buildOffices.ts';
import { firstVisit, newVisitor, OfflineSite, passHours, restWorker, spoil, storeOf } from '../support/offlineSite.ts';

let browser: Browser;
let site: OfflineSite;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
});
afterAll(() => browser?.close());
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await site.end();
});

/** A visitor who has been here once; then the folder is as `prepare` left it. */
async function visited(prepare?: (one: OfflineSite) => Promise<unknown>, folder: string = built.fixture): Promise<Page> {
  site = new OfflineSite(folder);
  await prepare?.(site);
  await site.start();
  return firstVisit(await newVisitor(browser), `${site.url}/`);
}
const noticeOf = (page: Page) => page.locator('main > .stored, body > .stored').first().textContent();
/** What happens in the background, whenever the browser gets to it. */
const eventually = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 60_000 });
const open = (page: Page, address: string) => page.goto(site.url + address);

describe('來過一次，之後網站連不上', () => {
  it.each(Object.entries(built))('%s：存下來的每一頁都打得開，都說是存的、什麼時候的，樣式也在', async (_name, folder) => {
    const page = await visited(undefined, folder);
    const list = await site.list();
    const { files, built: moment } = list;
    expect(sayCost(list)).not.toContain('超過上限');
    const pages = files.map(({ url }) => url).filter(isPage);
    const wanted = readSite(folder).pages.map(({ url }) => url);
    expect(pages).toEqual(expect.arrayContaining(wanted.filter((url) => /^\/(?:disaster\/|villages\/[^/]+\/$)/u.test(url))));
    expect(pages).toEqual(expect.arrayContaining(['/', '/offline/', '/villages/', '/sections/', '/protection/', '/404.html', '/en/']));
    expect(Object.keys(await storeOf(page)).sort()).toEqual(files.map(({ url }) => url).sort());
    await site.stop();
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
    for (const address of pages) {
      const answer = await open(page, address);
      expect([address, answer!.status(), answer!.fromServiceWorker()]).toEqual([address, 200, true]);
      const says = address.startsWith('/en/') ? 'This page is stored on this device' : `做於 ${rocMoment(moment)}。現在連不上網路`;
      expect(await noticeOf(page), address).toContain(says);
      expect(await page.locator('h1').count(), address).toBe(1);
    }
    // The state of an emergency is asked of the network alone.
    expect(failed.filter((address) => address !== '/disaster/status.json')).toEqual([]);
  });

  it('網址少了最後的斜線、多了查詢字，也找得到；重新整理還在', async () => {
    const page = await visited();
    await site.stop();
    for (const address of ['/sections', '/sections/index.html', '/sections/?from=poster#C']) {
      await open(page, address);
      expect(await page.locator('h1').textContent(), address).toBe('課室');
      expect(await noticeOf(page)).toContain('這是存在這台裝置裡的頁面');
    }
    await page.reload();
    expect(await noticeOf(page)).toContain('這是存在這台裝置裡的頁面');
  });

  it('沒有存的頁說清楚，告訴人有哪些打得開；兩種頁都通過 axe', async () => {
    const page = await visited();
    await site.stop();
    const answer = await open(page, '/services/');
    expect(answer!.status()).toBe(503);
    expect(await noticeOf(page)).toContain('您要看的那一頁也沒有存在這台裝置裡');
    expect(await page.locator('.stored a').getAttribute('href')).toBe('/services/');
    expect((await runAxe(page)).faults).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: '里鄰' }).click();
    expect(await noticeOf(page)).toContain('這是存在這台裝置裡的頁面');
    expect((await runAxe(page)).faults).toEqual([]);
  });

  it('網站又通了，同一頁就是新的，不說是存的', async () => {
    const page = await visited();
    await site.stop();
    await open(page, '/sections/');
    await site.start();
    await page.locator('.stored a').click();
    await page.waitForFunction(() => !document.querySelector('.stored'));
    expect(await page.locator('h1').textContent()).toBe('課室');
  });

  it('網站遲遲不回、或說它壞了，也給存下來的頁，並說是哪一種', async () => {
    const page = await visited();
    site.mode = 'never';
    await open(page, '/sections/');
    expect(await noticeOf(page)).toContain('現在網路太慢');
    site.mode = 'broken';
    await open(page, '/villages/');
    expect(await noticeOf(page)).toContain('網站現在沒有回應');
  });
});

describe('災害訊息和即時狀態', () => {
  const start = momentOf(new Date());
  const alert = (words: string, minutes: number) =>
    `<aside class="alert" data-until="${addMinutes(start, minutes)}" aria-label="${words}"><p>${words}</p></aside>`;
  const raise = (one: OfflineSite) => {
    one.change('index.html', (html) => html.replace('<main>', `${alert('短的', 120)}${alert('長的', 600)}<main>`));
    return one.write();
  };

  /** The banners of this test; the office may have its own. */
  const seeded = (page: Page) => page.locator('aside.alert:is([aria-label="短的"], [aria-label="長的"])');

  it('離線的時候結束的訊息不再出現；還沒結束的說是什麼時候存的', async () => {
    const page = await visited(raise);
    expect(await seeded(page).allTextContents()).toEqual(['短的', '長的']);
    await site.stop();
    await page.reload();
    const mark = '這則訊息是 115 年 11 月 22 日 12:00 存下來的，之後有沒有變，現在看不到。';
    expect(await seeded(page).allTextContents()).toEqual([`${mark}短的`, `${mark}長的`]);
    await passHours(page.context(), 3);
    await page.reload();
    expect(await seeded(page).allTextContents()).toEqual([`${mark}長的`]);
    await passHours(page.context(), 20);
    await page.reload();
    expect(await seeded(page).count()).toBe(0);
    expect(await noticeOf(page)).toContain('這是存在這台裝置裡的頁面');
  });

  it('status.json 從不存，也從不由存下來的回答', async () => {
    const page = await visited((one) => {
      mkdirSync(join(one.folder, 'disaster'), { recursive: true });
      writeFileSync(join(one.folder, 'disaster/status.json'), '{"n":1}');
      return one.write();
    });
    const ask = () =>
      page.evaluate(() =>
        fetch('/disaster/status.json', { cache: 'no-store' }).then(
          (answer) => answer.text(),
          () => 'refused',
        ),
      );
    expect(await ask()).toBe('{"n":1}');
    writeFileSync(join(site.folder, 'disaster/status.json'), '{"n":2}');
    expect(await ask()).toBe('{"n":2}');
    await site.stop();
    expect(await ask()).toBe('refused');
    expect(await page.evaluate(async () => (await caches.match('/disaster/status.json')) === undefined)).toBe(true);
    expect(Object.keys(await storeOf(page))).not.toContain('/disaster/status.json');
  });
});

describe('存壞了會自己補好', () => {
  const cut = (text: string) => text.slice(0, text.length / 2);

  it('壞掉的頁不拿出來；連上後打開的那一頁先補好，網路回來時全部補好', async () => {
    const page = await visited();
    const whole = await storeOf(page);
    const style = Object.keys(whole).find((address) => address.endsWith('.css'))!;
    await spoil(page, { '/sections/': cut(whole['/sections/']!), '/villages/': '', [style]: 'p{', '/protection/': '<main>別的</main>' });
    await site.stop();
    for (const address of ['/sections/', '/villages/', '/protection/']) {
      expect((await open(page, address))!.status(), address).toBe(503);
      expect(await noticeOf(page)).toContain('沒有存在這台裝置裡');
    }
    await site.start();
    await open(page, '/sections/');
    await eventually(async () => (await storeOf(page))['/sections/']).toBe(whole['/sections/']);
    // A damaged style sheet is never used, on line either.
    expect((await storeOf(page))[style]).toBe(whole[style]);
    expect((await storeOf(page))['/villages/']).toBe('');
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await eventually(() => storeOf(page)).toEqual(whole);
  });

  it('少掉的，worker 下次醒來就補', async () => {
    const page = await visited();
    const whole = await storeOf(page);
    await spoil(page, { '/villages/': null, '/': null });
    await restWorker(page);
    await open(page, '/services/');
    await eventually(() => storeOf(page)).toEqual(whole);
  });

  it('第一次只抓到一部分，也先能用；缺的以後補', async () => {
    const aside = (one: OfflineSite) => join(one.folder, 'sections/index.away');
    const page = await visited(async (one) => renameSync(join(one.folder, 'sections/index.html'), aside(one)));
    expect(Object.keys(await storeOf(page))).not.toContain('/sections/');
    renameSync(aside(site), join(site.folder, 'sections/index.html'));
    await restWorker(page);
    await open(page, '/');
    await eventually(async () => Object.keys(await storeOf(page))).toContain('/sections/');
  });
});

describe('更新', () => {
  const rebuilt = (moment: string, words: string) => async () => {
    for (const { url } of (await site.list()).files.filter((file) => isPage(file.url))) {
      site.change(url.endsWith('/') ? `${url}index.html` : url, (html) =>
        html.replace(/(<meta name="built" content=")[^"]*/u, `$1${moment}`),
      );
    }
    site.change('sections/index.html', (html) => html.replace('課室</h1>', `${words}</h1>`));
    await site.write();
  };

  it('在背後換成新的一套，只重抓有變的；壞掉的順便補好', async () => {
    const page = await visited();
    const before = await storeOf(page);
    await rebuilt('2026-11-23 08:30', '新的課室')();
    await spoil(page, { '/villages/': '' });
    await open(page, '/');
    await eventually(async () => (await storeOf(page))['/sections/']).toContain('新的課室');
    await eventually(async () => (await storeOf(page))['/villages/']).toContain('2026-11-23 08:30');
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(({ installing, waiting }) => !installing && !waiting));
    expect((await storeOf(page))['/protection/']).toBe(before['/protection/']);
    await site.stop();
    await open(page, '/protection/');
    expect(await noticeOf(page)).toContain('做於 115 年 11 月 23 日 08:30');
  });

  it('新的一套抓不齊，就留著舊的一整套', async () => {
    const page = await visited();
    await rebuilt('2026-11-23 08:30', '新的課室')();
    renameSync(join(site.folder, 'sections/index.html'), join(site.folder, 'sections/index.away'));
    const gone = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return new Promise<string>((done) => {
        registration.addEventListener('updatefound', () => {
          const next = registration.installing!;
          next.addEventListener('statechange', () => ['redundant', 'activated'].includes(next.state) && done(next.state));
        });
        void registration.update().catch(() => undefined);
      });
    });
    expect(await gone).toBe('redundant');
    await site.stop();
    await open(page, '/sections/');
    expect(await page.locator('h1').textContent()).toBe('課室');
    expect(await noticeOf(page)).toContain('做於 115 年 11 月 22 日 12:00');
  });
});
