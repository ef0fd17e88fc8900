import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { built } from '../support/buildOffices.ts';
import { pagesOf } from '../support/site.ts';

const KB = 1024;
const brotli = (data: string | Buffer) =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } })
    .length;

/** The budget of an address, HTML and style sheet together, in bytes after brotli. */
function budget(url: string): number {
  if (/^\/(?:report|sitemap|plan|faqs)\/$/u.test(url)) return 24 * KB;
  if (/^\/(?:en\/)?services\/[a-z-]+\/$/u.test(url)) return 20 * KB;
  return 14 * KB;
}

describe.each(Object.entries(built))('重量：%s', (name, folder) => {
  const css = readdirSync(join(folder, '_astro')).filter((file) => file.endsWith('.css'));
  const style = css.reduce((sum, file) => sum + brotli(readFileSync(join(folder, '_astro', file))), 0);
  const rows = pagesOf(folder).map(({ url, html }) => ({ url, size: brotli(html) + style, limit: budget(url) }));

  it('每一頁的 HTML 加 CSS 都在預算內，並記下每一頁的數字', () => {
    const table = rows.map(({ url, size, limit }) => `${(size / KB).toFixed(1).padStart(6)} KB / ${limit / KB}  ${url}`).join('\n');
    writeFileSync(`.cache/tests/weight-${name}.txt`, `CSS ${(style / KB).toFixed(1)} KB\n${table}\n`);
    console.log(`${name}：每一頁的重量（HTML＋CSS，brotli）\n${table}`);
    const worst = [...rows].sort((a, b) => b.size / b.limit - a.size / a.limit).slice(0, 5);
    console.log(
      `${name}：CSS ${(style / KB).toFixed(1)} KB；最接近預算的 5 頁：${worst.map(({ url, size, limit }) => `${url} ${(size / KB).toFixed(1)}/${limit / KB}`).join('、')}`,
    );
    expect(rows.filter(({ size, limit }) => size > limit).map(({ url, size }) => `${url} ${(size / KB).toFixed(1)} KB`)).toEqual([]);
  });

  it('只有一個樣式檔，頁內沒有樣式碼，程式都在自己的檔案裡', () => {
    expect(css).toHaveLength(1);
    const inline = pagesOf(folder).filter(({ html }) => /<style|\sstyle="|<script(?![^>]*\b(?:src|application\/ld\+json))/u.test(html));
    expect(inline.map(({ url }) => url)).toEqual([]);
  });
});
