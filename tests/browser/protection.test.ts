import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { visit, type Visit } from '../support/browser.ts';
import { built } from '../support/buildOffices.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit(built.fixture);
});
afterAll(() => site.close());

/** Opens the page as people come to it: by a link of another page. */
async function arrive(from = '/sitemap/', options = {}): Promise<Page> {
  const page = await site.open(from, 1280, options);
  await page.goto(`${site.url}/protection/`);
  return page;
}

const home = (url: string) => new URL(url).pathname === '/';
/** Waits until the other page is there: the address is taken over before it, while the page is still blank. */
async function out(page: Page): Promise<void> {
  await page.waitForURL(({ href }) => home(href));
  await page.locator('main').waitFor();
}

/** Words and address of whatever 上一頁 and 下一頁 bring, as far as they go. */
async function around(page: Page): Promise<string[]> {
  const seen: string[] = [];
  for (const step of ['goBack', 'goBack', 'goForward', 'goForward', 'goForward'] as const) {
    await page[step]();
    seen.push(`${new URL(page.url()).pathname} ${await page.title()}`);
  }
  return seen;
}

const trace = /protection|保護|求助/u;

describe('保護與求助：快速離開', () => {
  it('求助電話在最前面，一按就撥', async () => {
    const page = await arrive();
    const calls = page.locator('main a[href^="tel:"]');
    expect(await calls.evaluateAll((links) => links.slice(0, 2).map((link) => link.getAttribute('href')))).toEqual(['tel:110', 'tel:113']);
    expect((await calls.first().boundingBox())!.y).toBeLessThan(500);
  });

  it('按了就到首頁，上一頁、下一頁都回不到這一頁', async () => {
    const page = await arrive();
    await page.getByRole('link', { name: '快速離開這一頁' }).click();
    await out(page);
    expect(await page.title()).not.toMatch(trace);
    expect((await around(page)).filter((one) => trace.test(one))).toEqual([]);
  });

  it('只用鍵盤：Tab 到按鈕按 Enter，或在任何地方連按三次 Esc', async () => {
    const page = await arrive();
    const exit = page.getByRole('link', { name: '快速離開這一頁' });
    for (let steps = 0; steps < 40 && !(await exit.evaluate((link) => link === document.activeElement)); steps += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await out(page);
    const again = await arrive();
    expect(await again.getByText('連按三次 Esc').isVisible()).toBe(true);
    for (const key of ['Escape', 'Escape', 'Tab', 'Escape', 'Escape']) await again.keyboard.press(key);
    expect(again.url()).toContain('/protection/');
    await again.keyboard.press('Escape');
    await out(again);
    expect((await around(again)).filter((one) => trace.test(one))).toEqual([]);
  });

  it('按下去畫面就空白，不等下一頁來；下一頁來不了，網址也已經換掉', async () => {
    const page = await arrive();
    // Asked in the same breath as the click: what stands there while the next page is still on its way.
    const left = await page.getByRole('link', { name: '快速離開這一頁' }).evaluate((link: HTMLAnchorElement) => {
      link.click();
      return { path: location.pathname, title: document.title, parts: document.body.childElementCount };
    });
    expect(left).toEqual({ path: '/', title: new URL(site.url).host, parts: 0 });
    await out(page);
  });

  it('在頁內跳來跳去，也不會多留一筆紀錄', async () => {
    const page = await arrive();
    const before = await page.evaluate(() => history.length);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#C$/u);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.getByRole('link', { name: '快速離開這一頁' }).click();
    await out(page);
    expect((await around(page)).filter((one) => trace.test(one))).toEqual([]);
  });

  it('沒有腳本時是普通的連結，也不說 Esc 有用', async () => {
    const page = await arrive('/sitemap/', { scripts: false });
    expect(await page.getByText('連按三次 Esc').isVisible()).toBe(false);
    await page.getByRole('link', { name: '快速離開這一頁' }).click();
    await out(page);
  });

  it('不在裝置裡存東西，也沒有連到別的網站', async () => {
    const page = await arrive();
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(kept).toEqual([0, 0, '']);
    expect(site.foreign).toEqual([]);
  });

  it.each([320, 1280])('寬 %i：按鈕看得到、夠大，也不蓋住正在用的連結', async (width) => {
    const page = await site.open('/protection/', width);
    const exit = page.getByRole('link', { name: '快速離開這一頁' });
    const box = (await exit.boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    const bar = (await page.locator('quick-exit').boundingBox())!;
    const last = page.locator('footer a').last();
    await last.focus();
    const below = (await last.boundingBox())!;
    expect(below.y + below.height).toBeLessThanOrEqual(bar.y);
  });

  it('畫面很矮時不固定在下面，印出來沒有按鈕', async () => {
    const page = await site.open('/protection/');
    await page.setViewportSize({ width: 640, height: 320 });
    expect(await page.locator('quick-exit').evaluate((bar) => getComputedStyle(bar).position)).toBe('static');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('quick-exit').isVisible()).toBe(false);
  });
});
