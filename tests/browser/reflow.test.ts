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

describe('窄螢幕', () => {
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
});
