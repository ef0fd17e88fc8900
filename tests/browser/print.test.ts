import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit, type Visit } from '../support/browser.ts';
import { built } from '../support/buildOffices.ts';
import { pagesOf } from '../support/site.ts';

/** Pages of a PDF, counted from its page objects. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;

describe.each(Object.entries(built))('列印：%s', (_name, folder) => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(folder);
  });
  afterAll(() => site.close());

  it('每一張應備文件表和櫃檯海報都剛好一張 A4，沒有字被切掉', async () => {
    const page = await site.open('/', 1280);
    const wrong: string[] = [];
    const sheets = pagesOf(folder).filter(({ url }) => /\/(?:checklist|poster)\/$/u.test(url));
    for (const { url } of sheets) {
      await page.goto(site.url + url);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = pagesIn(pdf);
      if (pages !== 1) wrong.push(`${url} ${pages} 張`);
    }
    expect(sheets.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('應備文件表上有地址、電話和日期', () => {
    for (const { url, html } of pagesOf(folder).filter(({ url: one }) => one.endsWith('/checklist/'))) {
      const foot = html.slice(html.indexOf('<footer'));
      expect(foot, url).toMatch(/class="big num"[^>]*>\s*0\d/u);
      expect(html, url).toMatch(/製表：<span class="num"[^>]*>115 年 11 月 22 日/u);
    }
  });

  it('服務頁印得出來：沒有選單，文件和步驟都在', async () => {
    const id = folder === built.real ? 'mediation' : 'beach-event';
    const page = await site.open(`/services/${id}/`, 1280, { media: 'print' });
    expect(await page.locator('.head').isVisible()).toBe(false);
    expect(await page.locator('.btns').isVisible()).toBe(false);
    expect(await page.locator('#documents .docs').isVisible()).toBe(true);
    expect(await page.locator('#steps .steps').isVisible()).toBe(true);
  });
});
