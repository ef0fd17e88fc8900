import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit, type Visit } from '../support/browser.ts';
import { built } from '../support/buildOffices.ts';
import { firstService } from '../support/expectations.ts';
import { pagesOf } from '../support/site.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit(built.real);
});
afterAll(() => site.close());

describe('窄螢幕和放大', () => {
  // 1280 px at 400 % zoom is a 320 px viewport; text spacing is WCAG 1.4.12 with the Chinese values of 網站無障礙規範 115.11.
  it.each([
    { name: '320 px（等於 1280 px 放大到 400%）', css: '' },
    {
      name: '320 px 加上字距、行距和段距',
      css: '* { letter-spacing: .14em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }',
    },
  ])('$name：整頁不會左右捲動', async ({ css }) => {
    const page = await site.open('/', 320);
    const wide: string[] = [];
    for (const { url } of pagesOf(built.real)) {
      if (/\/faqs\/.+/u.test(url) && css) continue; // one layout: its plain run covers them
      await page.goto(site.url + url);
      if (css) await page.addStyleTag({ content: css });
      const over = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= limit) return '';
        const guilty = [...document.querySelectorAll('body *')].find(
          (element) => element.getBoundingClientRect().right > limit + 1 && !element.closest('.scroll'),
        );
        return `${document.documentElement.scrollWidth}px ${guilty?.outerHTML.slice(0, 120) ?? ''}`;
      });
      if (over) wide.push(`${url} ${over}`);
    }
    expect(wide).toEqual([]);
  });

  it('自己會捲動的表和圖，鍵盤到得了，也有名字', async () => {
    const page = await site.open('/', 320);
    const wrong: string[] = [];
    for (const { url } of pagesOf(built.real).filter(({ html }) => html.includes('class="scroll"'))) {
      await page.goto(site.url + url);
      const bad = await page
        .locator('.scroll')
        .evaluateAll(
          (items) => items.filter((item) => !(item as HTMLElement).hasAttribute('tabindex') || !item.getAttribute('aria-label')).length,
        );
      if (bad) wrong.push(url);
    }
    expect(wrong).toEqual([]);
  });

  it('流程圖的字在 320 px 也不小於 14 px', async () => {
    const page = await site.open(`/services/${firstService('content')}/`, 320);
    await page.locator('.chartfold summary').click();
    const smallest = await page
      .locator('#steps svg.chart text')
      .evaluateAll((texts) =>
        Math.min(
          ...texts.map(
            (text) =>
              parseFloat(getComputedStyle(text).fontSize) *
              ((text as SVGTextElement).ownerSVGElement!.getBoundingClientRect().width /
                (text as SVGTextElement).ownerSVGElement!.viewBox.baseVal.width),
          ),
        ),
      );
    expect(smallest).toBeGreaterThanOrEqual(13.9);
  });

  it('會左右捲動的頁面會被抓到', async () => {
    const page = await site.open('/', 320);
    await page.evaluate(() =>
      document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p style="width:900px;max-width:none">很寬</p>'),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(true);
  });
});
