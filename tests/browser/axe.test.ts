import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axe } from '../support/axe.ts';
import { visit, type Visit } from '../support/browser.ts';
import { built } from '../support/buildOffices.ts';
import { pagesOf } from '../support/site.ts';

const WIDTHS = [360, 1280];
/** Two pages at a time: more gain nothing on two cores. */
const AT_ONCE = 2;

describe.each(Object.entries(built))('axe-core（WCAG 2.0–2.2 A、AA 與最佳做法）：%s', (name, folder) => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(folder);
  });
  afterAll(() => site.close());

  it('每一頁在 360 和 1280 寬都沒有違反', async () => {
    const urls = pagesOf(folder).map(({ url }) => url);
    const jobs = WIDTHS.flatMap((width) => urls.map((url) => ({ url, width })));
    const found: string[] = [];
    const started = Date.now();
    let done = 0;
    const worker = async () => {
      const pages = new Map<number, Page>();
      for (let job = jobs.shift(); job; job = jobs.shift()) {
        const page = pages.get(job.width) ?? (await site.open(job.url, job.width));
        pages.set(job.width, page);
        await page.goto(site.url + job.url);
        const faults = await axe(page);
        found.push(...faults.map((fault) => `${job.url} @${job.width} ${fault}`));
        done += 1;
        if (done % 200 === 0) console.log(`axe ${name}：${done} 頁次`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    console.log(`axe ${name}：${urls.length} 頁 × ${WIDTHS.length} 種寬度，${Math.round((Date.now() - started) / 1000)} 秒`);
    expect(found).toEqual([]);
    expect(done).toBe(urls.length * WIDTHS.length);
    expect(site.foreign).toEqual([]);
  });
});

describe('axe 真的會咬人', () => {
  it('把圖的替代文字拿掉、文字變淡，就會報出來', async () => {
    const site = await visit(built.fixture);
    const page = await site.open('/');
    await page.evaluate(() => {
      document
        .querySelector('main')!
        .insertAdjacentHTML('beforeend', '<img src="/favicon.ico"><p style="color:#bbb;background:#fff">看不清楚</p>');
    });
    const ids = (await axe(page)).map((line) => line.split(':')[0]);
    expect(ids).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
    await site.close();
  });
});
