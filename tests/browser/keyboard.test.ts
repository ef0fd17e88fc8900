import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { visit, type Visit } from '../support/browser.ts';
import { built } from '../support/buildOffices.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit(built.fixture);
});
afterAll(() => site.close());

/** What has the focus now: its words, or those of its label. */
const here = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement!;
    return (element.closest('label') ?? element).textContent.replaceAll(/\s+/gu, ' ').trim();
  });

/** Presses Tab until something with these words has the focus, as a person does. */
async function tabTo(page: Page, words: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press('Tab');
    const now = await here(page);
    if (typeof words === 'string' ? now === words : words.test(now)) return;
    passed.push(now.slice(0, 12));
  }
  throw new Error(`按了 150 次 Tab 都沒有到「${String(words)}」，經過：${passed.join('、')}`);
}

/** Follows the link that has the focus. */
async function enter(page: Page, url: RegExp): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForURL(url);
}

describe('只用鍵盤，從頭做到尾', () => {
  it('從首頁找到服務，選情形、勾文件，再到要印的應備文件表', async () => {
    const page = await site.open('/');
    await tabTo(page, '跳到主要內容');
    await page.keyboard.press('Enter');
    await tabTo(page, '海灘活動許可');
    await enter(page, /\/services\/beach-event\/$/u);
    const rows = page.locator('.docs > li:visible');
    const all = await rows.count();
    const label = (await page.locator('.cases label').first().textContent())!.trim();
    await tabTo(page, label);
    await page.keyboard.press('Space');
    expect(await page.locator('.cases input').first().isChecked()).toBe(true);
    expect(await rows.count()).toBeLessThan(all);
    await page.locator('.cases input').last().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('.docs input:checked').count()).toBe(1);
    await page.goto(page.url());
    expect(await page.locator('.docs input:checked').count()).toBe(1);
    await tabTo(page, /文件表/u);
    await enter(page, /\/checklist\/$/u);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.getByText('回到「海灘活動許可」').isVisible()).toBe(false);
  });

  it('「列印」按鈕按下去就是印這一頁', async () => {
    const page = await site.open('/services/beach-event/');
    await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }));
    await tabTo(page, await page.locator('print-page button').innerText());
    await page.keyboard.press('Enter');
    expect(await page.locator('body[data-printed]').count()).toBe(1);
  });

  it('字級用方向鍵換，換頁後還是一樣大', async () => {
    const page = await site.open('/');
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    const before = await size();
    await tabTo(page, '中');
    await page.keyboard.press('ArrowRight');
    expect(await size()).toBeGreaterThan(before);
    await tabTo(page, '申辦服務');
    await enter(page, /\/services\/$/u);
    expect(await size()).toBeGreaterThan(before);
  });

  it('用手機選單找到一個里', async () => {
    const page = await site.open('/', 360);
    await tabTo(page, /選單/u);
    await page.keyboard.press('Enter');
    await tabTo(page, '里鄰');
    await enter(page, /\/villages\/$/u);
    await tabTo(page, /燈火里/u);
    await enter(page, /\/villages\/denghuo\/$/u);
    expect(await page.locator('h1').innerText()).toContain('燈火里');
  });

  it('換成英文，再換回來，還是同一個服務', async () => {
    const page = await site.open('/services/beach-event/');
    await tabTo(page, 'English');
    await enter(page, /\/en\/services\/beach-event\/$/u);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await tabTo(page, '中文');
    await enter(page, /\d\/services\/beach-event\/$/u);
  });
});
