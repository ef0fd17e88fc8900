import { load } from 'cheerio';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { looksOf } from '../../../scripts/gate/looks.ts';
import { browserRules } from '../../../src/gate/browser/index.ts';
import type { BuiltSite } from '../../../src/gate/site.ts';

const STAYING = [
  '/',
  '/404.html',
  '/faqs/',
  '/faqs/beach-rain/',
  '/services/beach-event/',
  '/services/beach-event/checklist/',
  '/en/',
  '/en/faqs/beach-rain/',
];
const MOVED = '/old/';
const pages = [...STAYING, MOVED].map((url) => {
  const html = url === MOVED ? '<meta http-equiv="refresh" content="0;url=/">' : '<p>x</p>';
  return { url, html, $: load(html) };
});
const site = { pages } as unknown as BuiltSite;
const { viewports } = createRequire(import.meta.url)('../../../.pa11yci.cjs') as { viewports: Record<string, unknown> };

/** 「browser/axe 320 /」 for every look of a run at the page as it is (`sampled` rules: at every page only where all are asked for). */
const browserLooks = (long: boolean) =>
  looksOf(site, long).browser.flatMap(({ rules, only, widths = () => true, everyPage = false }) =>
    rules
      .filter(({ sampled }) => !sampled || everyPage)
      .flatMap(({ id, widths: own }) =>
        pages
          .filter(({ url }) => only(url))
          .flatMap(({ url }) => own.filter((width) => widths(url, width)).map((width) => `${id} ${width} ${url}`)),
      ),
  );
const pa11yLooks = (long: boolean) =>
  pages.flatMap(({ url }) =>
    Object.keys(viewports)
      .filter((view) => looksOf(site, long).pa11y(url, view))
      .map((view) => `${view} ${url}`),
  );

describe('關卡在瀏覽器裡看哪些頁', () => {
  it('每次修改：每一頁都有兩個引擎看過，每條看全部頁的規則都看過它；已經搬走的網址不看', () => {
    const [axe, pa11y] = [browserLooks(false).filter((look) => look.startsWith('browser/axe ')), pa11yLooks(false)];
    const seen = (looks: readonly string[]) => [...new Set(looks.map((look) => look.split(' ').at(-1)))].sort();
    expect(seen(axe)).toEqual(STAYING.toSorted());
    expect(seen(pa11y)).toEqual(STAYING.toSorted());
    expect(axe.filter((look) => look.endsWith(' /services/beach-event/'))).toHaveLength(3);
    expect(pa11y.filter((look) => look.endsWith(' /services/beach-event/'))).toHaveLength(2);
  });

  it('兩種執行合起來：每條規則在它的每一種寬度看過每一頁，pa11y 在每一種畫面看過每一頁，沒有一次重複', () => {
    const all = browserRules.flatMap(({ id, widths }) => STAYING.flatMap((url) => widths.map((width) => `${id} ${width} ${url}`)));
    // Sampled rules run on every page only in the long run, and there not on the answers, which share one layout.
    const sampled = new Set(browserRules.filter((rule) => rule.sampled).map(({ id }) => id));
    const wanted = all.filter((look) => !sampled.has(look.split(' ')[0]!) || !/\/faqs\/.+/u.test(look));
    expect([...browserLooks(false), ...browserLooks(true)].sort()).toEqual(wanted.sort());
    const views = STAYING.flatMap((url) => Object.keys(viewports).map((view) => `${view} ${url}`));
    expect([...pa11yLooks(false), ...pa11yLooks(true)].sort()).toEqual(views.sort());
  });
});
