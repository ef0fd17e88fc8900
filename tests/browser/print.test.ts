import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit, type Visit } from '../support/browser.ts';
import { built } from '../support/buildOffices.ts';
import { cutText, PAPER } from '../support/cutText.ts';
import { firstService } from '../support/expectations.ts';
import { OFFICE } from '../support/officeWith.ts';
import { pagesOf } from '../support/site.ts';

/** Pages of a PDF, counted from its page objects. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;

/** The pages made for paper. */
const sheetsOf = (folder: string) => pagesOf(folder).filter(({ url }) => /\/(?:checklist|poster)\/$/u.test(url));

describe.each(Object.entries(built))('列印：%s', (_name, folder) => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(folder);
  });
  afterAll(() => site.close());

  it('每一張應備文件表和櫃檯海報都剛好一張 A4，沒有字被切掉或印到紙外', async () => {
    const page = await site.open('/', 1280, { media: 'print' });
    await page.setViewportSize(PAPER);
    const wrong: string[] = [];
    const sheets = sheetsOf(folder);
    for (const { url } of sheets) {
      await page.goto(site.url + url);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = pagesIn(pdf);
      if (pages !== 1) wrong.push(`${url} ${pages} 張`);
      wrong.push(...(await cutText(page)).map((words) => `${url} 切到「${words}」`));
    }
    expect(sheets.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('切到的字抓得到', async () => {
    const page = await site.open(sheetsOf(folder)[0]!.url, 1280, { media: 'print' });
    await page.setViewportSize(PAPER);
    expect(await cutText(page)).toEqual([]);
    await page.evaluate(() =>
      document
        .querySelector('main')!
        .insertAdjacentHTML(
          'beforeend',
          `<p style="white-space:nowrap">${'太寬了'.repeat(40)}</p><p style="height:1px;overflow:hidden">太矮了</p><svg viewBox="0 0 9 9" width="90"><text y="5">圖外</text></svg>`,
        ),
    );
    expect((await cutText(page)).map((words) => words.slice(0, 3))).toEqual(['太寬了', '太矮了', '圖外']);
  });

  it('應備文件表上有地址、電話和日期', () => {
    for (const { url, html } of pagesOf(folder).filter(({ url: one }) => one.endsWith('/checklist/'))) {
      const foot = html.slice(html.indexOf('<footer'));
      expect(foot, url).toMatch(/class="big num"[^>]*>\s*0\d/u);
      expect(html, url).toMatch(/製表：<span class="num"[^>]*>115 年 11 月 22 日/u);
    }
  });

  it('服務頁印得出來：沒有選單，文件和步驟都在', async () => {
    const page = await site.open(`/services/${firstService(folder === built.real ? 'content' : OFFICE)}/`, 1280, { media: 'print' });
    expect(await page.locator('.head').isVisible()).toBe(false);
    expect(await page.locator('.btns').isVisible()).toBe(false);
    expect(await page.locator('#documents .docs').isVisible()).toBe(true);
    expect(await page.locator('#steps .steps').isVisible()).toBe(true);
  });
});
