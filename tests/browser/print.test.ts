import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit, type Visit } from '../support/browser.ts';
import { built } from '../support/buildOffices.ts';
import { isSheet } from '../../src/gate/browser/kinds.ts';
import { firstService } from '../support/expectations.ts';
import { OFFICE } from '../support/officeWith.ts';
import { pagesOf } from '../support/site.ts';

describe.each(Object.entries(built))('列印：%s', (_name, folder) => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(folder);
  });
  afterAll(() => site.close());

  it('應備文件表上有地址、電話和日期', () => {
    for (const { url, html } of pagesOf(folder).filter(({ url: one }) => one.endsWith('/checklist/'))) {
      const foot = html.slice(html.indexOf('<footer'));
      expect(foot, url).toMatch(/class="big num"[^>]*>\s*0\d/u);
      expect(html, url).toMatch(/製表：<span class="num"[^>]*>115 年 11 月 22 日/u);
    }
  });

  it('每一張避難圖剛好一張 A4，地圖畫得出來', async () => {
    const sheets = pagesOf(folder).filter(({ url }) => isSheet({ url }) && url.includes('/evacuation/'));
    expect(sheets.length).toBeGreaterThan(5);
    const page = await site.open(sheets[0]!.url, 1280, { media: 'print' });
    const wrong: string[] = [];
    for (const { url } of sheets) {
      await page.goto(site.url + url);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
      const map = await page.locator('.evacmap').boundingBox();
      if (pages !== 1 || !map || map.height < 150) wrong.push(`${url}：${pages} 張，地圖高 ${map?.height ?? 0}`);
    }
    expect(wrong).toEqual([]);
  });

  it('服務頁印得出來：沒有選單，文件和步驟都在', async () => {
    const page = await site.open(`/services/${firstService(folder === built.real ? 'content' : OFFICE)}/`, 1280, { media: 'print' });
    expect(await page.locator('.head').isVisible()).toBe(false);
    expect(await page.locator('.btns').isVisible()).toBe(false);
    expect(await page.locator('#documents .docs').isVisible()).toBe(true);
    expect(await page.locator('#steps .steps').isVisible()).toBe(true);
  });
});
