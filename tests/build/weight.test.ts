import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../src/gate/site.ts';
import { budgetOf, KB } from '../../src/gate/weight/budgets.ts';
import { pageWeigher, type PageWeight } from '../../src/gate/weight/pageWeight.ts';
import { built } from '../support/buildOffices.ts';

const SORTS = ['html', 'css', 'js', 'images', 'other', 'requests'] as const satisfies (keyof PageWeight)[];
const say = (sort: keyof PageWeight, amount: number) => (sort === 'requests' ? String(amount) : (amount / KB).toFixed(1));

describe.each(Object.entries(built))('重量：%s', (name, folder) => {
  const site = readSite(folder);
  const weigh = pageWeigher(site);
  const rows = site.pages.map((page) => ({ url: page.url, weight: weigh(page), limits: budgetOf(page.url).limits }));

  it('每一頁的 HTML、CSS、程式、圖片和檔案數都在預算內，並記下每一頁的數字', () => {
    const cell = ({ weight, limits }: (typeof rows)[number], sort: keyof PageWeight) =>
      `${say(sort, weight[sort])}/${say(sort, limits[sort])}`.padStart(11);
    const head = SORTS.map((sort) => sort.padStart(11)).join('');
    const table = [head, ...rows.map((row) => `${SORTS.map((sort) => cell(row, sort)).join('')}  ${row.url}`)].join('\n');
    writeFileSync(`.cache/tests/weight-${name}.txt`, `KB（brotli）／預算；requests 是檔案數\n${table}\n`);
    console.log(`${name}：每一頁的重量（KB，brotli）／預算\n${table}`);
    const over = rows.flatMap(({ url, weight, limits }) =>
      SORTS.filter((sort) => weight[sort] > limits[sort]).map(
        (sort) => `${url} ${sort} ${say(sort, weight[sort])}/${say(sort, limits[sort])}`,
      ),
    );
    expect(over).toEqual([]);
  });

  it('省電版一次就拿完：沒有別的檔案，沒有壓縮也不到 14 KB', () => {
    const page = site.pages.find(({ url }) => url === '/disaster/lite/')!;
    expect(Buffer.byteLength(page.html)).toBeLessThanOrEqual(14 * KB);
    expect(weigh(page).requests).toBe(1);
    expect(page.html).not.toMatch(/<(?:script|img|svg|iframe|object|video|audio)\b/u);
    expect(page.html.match(/<link[^>]*>/gu)).toEqual(['<link rel="icon" href="data:,">']);
  });

  it('只有一個樣式檔，頁內沒有樣式碼，程式都在自己的檔案裡', () => {
    expect(readdirSync(join(folder, '_astro')).filter((file) => file.endsWith('.css'))).toHaveLength(1);
    // The page for weak networks has one style of its own, which the gate holds against its policy.
    const inline = site.pages.filter(({ url, html: page }) => {
      const html = url === '/disaster/lite/' ? page.replace(/<style>[^<]*<\/style>/u, '') : page;
      return /<style|\sstyle="|<script(?![^>]*\b(?:src|application\/ld\+json))/u.test(html);
    });
    expect(inline.map(({ url }) => url)).toEqual([]);
  });
});
