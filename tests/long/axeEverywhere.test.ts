import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '../support/axe.ts';
import { visit, type Visit } from '../support/browser.ts';
import { built } from '../support/buildOffices.ts';
import { pagesOf } from '../support/site.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit(built.real);
});
afterAll(() => site.close());

describe('每一頁的其他樣子也沒有違反', () => {
  it.each([
    { name: '320 px', width: 320, forced: false, large: false },
    { name: '768 px，字級大', width: 768, forced: false, large: true },
    { name: '強制色彩 360 px', width: 360, forced: true, large: false },
  ])('$name', async ({ width, forced, large }) => {
    const pages = pagesOf(built.real).filter(({ url }) => !/^\/faqs\/.+/u.test(url) || url.endsWith('fee/'));
    const page = await site.open('/', width, { forced });
    const found: string[] = [];
    for (const { url } of pages) {
      await page.goto(site.url + url);
      if (large) await page.evaluate(() => document.querySelector<HTMLInputElement>('#size-l')?.click());
      found.push(...(await axe(page)).map((fault) => `${url} ${fault}`));
    }
    expect(found).toEqual([]);
  });
});
