import { describe, expect, it } from 'vitest';
import { budgetOf, FILE_LIMIT, IMAGE_LIMIT, KB, MB, sayBytes } from '../../../src/gate/weight/budgets.ts';
import { fileRule } from '../../../src/gate/weight/file.ts';
import { imageRule } from '../../../src/gate/weight/image.ts';
import { pageRule } from '../../../src/gate/weight/page.ts';
import { wireBytes } from '../../../src/gate/weight/assets.ts';
import { pageWeigher } from '../../../src/gate/weight/pageWeight.ts';
import type { BuiltSite } from '../../../src/gate/site.ts';
import { load } from 'cheerio';
import { createHash } from 'node:crypto';
import { page, told } from './linksSite.ts';

/** Text that no compression makes smaller than about half. */
const noise = (bytes: number): string => {
  let text = '';
  for (let part = 0; text.length < bytes; part += 1) text += `${createHash('sha256').update(String(part)).digest('hex')} `;
  return text.slice(0, bytes);
};

/** A site in memory that counts how often each file is read. */
function site(files: Record<string, string>): { site: BuiltSite; reads: string[] } {
  const reads: string[] = [];
  const pages = Object.entries(files)
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, html]) => ({ url: file.replace(/index\.html$/u, ''), html, $: load(html) }));
  const read = (file: string) => {
    reads.push(file);
    return Buffer.from(files[file]!);
  };
  return { site: { folder: '', address: 'https://haijia.example', pages, files: new Set(Object.keys(files)), read }, reads };
}

describe('一頁的重量', () => {
  it('算進樣式、程式、圖片，和它們自己要的檔案，每個檔案只算一次', () => {
    const { site: built } = site({
      '/index.html': page(
        '<img src="/a.png" alt=""><img src="https://haijia.example/a.png" alt=""><img src="/s.png" srcset="/s.png 1x, /b/l.png 2x" alt=""><script type="module" src="/x.js"></script>',
        '<link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg">',
      ),
      '/a.css': '@import "/b.css"; p { background: url(/bg.png) }',
      '/b.css': 'p { color: #222222; color: #333333 }',
      '/x.js': 'import "./y.js"; console.log(1)',
      '/y.js': 'import { z } from "./x.js";',
      '/a.png': 'x'.repeat(10),
      '/s.png': 'x'.repeat(100),
      '/b/l.png': 'x'.repeat(1000),
      '/bg.png': 'x'.repeat(10000),
      '/i.svg': '<svg/>',
      '/not-asked.png': 'x'.repeat(99999),
    });
    const weight = pageWeigher(built)(built.pages[0]!);
    const wire = (...files: string[]) => files.reduce((sum, file) => sum + wireBytes(file, built.read(file)), 0);
    expect(weight).toEqual({
      html: wire('/index.html'),
      css: wire('/a.css', '/b.css'),
      js: wire('/x.js', '/y.js'),
      images: 11110 + wire('/i.svg'),
      other: 0,
      requests: 10,
    });
  });

  it('別的網站、沒有的檔案和 data: 不算', () => {
    const html = page(
      '<img src="https://www.example.org/a.png" alt=""><img src="/no.png" alt=""><img src="data:image/png;base64,AA" alt="">',
    );
    const { site: built } = site({ '/index.html': html, '/a.png': 'x' });
    expect(pageWeigher(built)(built.pages[0]!)).toMatchObject({ images: 0, requests: 1 });
  });

  it('文字壓縮後才算，圖片照原來的大小算', () => {
    const data = Buffer.from('a'.repeat(5000));
    expect(wireBytes('/a.css', data)).toBeLessThan(50);
    expect(wireBytes('/a.png', data)).toBe(5000);
  });

  it('兩頁共用的檔案只壓縮一次', () => {
    const html = page('<img src="/a.svg" alt="">');
    const { site: built, reads } = site({ '/index.html': html, '/x/index.html': html, '/a.svg': '<svg/>' });
    built.pages.forEach(pageWeigher(built));
    expect(reads.filter((file) => file === '/a.svg')).toHaveLength(1);
  });
});

describe('每一頁的預算', () => {
  const over = (main: string, files: Record<string, string> = {}) => told(pageRule, { 'x/index.html': page(main), ...files });

  it('在預算內不報', async () => {
    expect(await over('<p>一句話。</p><img src="/a.png" alt="">', { 'a.png': 'x'.repeat(200 * KB) })).toEqual([]);
  });

  it.each([
    ['文字', `<p>${noise(30 * KB)}</p>`, {}, '文字和標記'],
    ['程式', '<script src="/a.js"></script>', { 'a.js': noise(20 * KB) }, '程式'],
    ['樣式', '<link rel="stylesheet" href="/a.css">', { 'a.css': noise(20 * KB) }, '樣式'],
    ['圖片', '<img src="/a.png" alt="">', { 'a.png': 'x'.repeat(200 * KB + 1) }, '圖片 200.0 KB，上限是 200.0 KB'],
    ['字型', '<link rel="stylesheet" href="/a.css">', { 'a.css': 'p{src:url(/f.woff2)}', 'f.woff2': 'x' }, '字型、影音等其他檔案 0.0 KB'],
    [
      '檔案數',
      Array.from({ length: 20 }, (_none, n) => `<img src="/${n}.png" alt="">`).join(''),
      Object.fromEntries(Array.from({ length: 20 }, (_none, n) => [`${n}.png`, 'x'])),
      '要下載的檔案 21 個，上限是 20 個',
    ],
  ])('%s超過就報，說出是哪一種', async (_name, main, files, words) => {
    const found = await over(main, files);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
  });

  it('服務頁、主題專區和列出全部的頁可以重一點', () => {
    const html = (url: string) => budgetOf(url).limits.html / KB;
    expect(
      ['/', '/services/', '/services/x/', '/en/services/x/', '/services/x/poster/', '/zones/', '/zones/x/', '/plan/', '/report/'].map(html),
    ).toEqual([8, 8, 14, 14, 8, 8, 12, 18, 18]);
  });
});

describe('省電版的預算', () => {
  const url = 'disaster/lite/index.html';
  const bare = '<html><head><link rel="icon" href="data:,"></head><body></body></html>';
  const long = (bytes: number) => bare.replace('</body>', `${'字'.repeat(Math.ceil(bytes / 3))}</body>`);

  it('沒有壓縮的大小不可以超過 14 KB，很好壓縮也一樣', async () => {
    expect(await told(pageRule, { [url]: long(13 * KB) })).toEqual([]);
    const found = await told(pageRule, { [url]: long(15 * KB) });
    expect(found).toEqual([
      expect.stringMatching(/^\/disaster\/lite\/: 這一頁（省電版）太重：沒有壓縮的文字和標記 15\.\d KB，上限是 14\.0 KB。$/u),
    ]);
  });

  it('只可以要自己這一個檔案', async () => {
    const found = await told(pageRule, { [url]: bare.replace('</head>', '<link rel="stylesheet" href="/a.css"></head>'), 'a.css': 'p{}' });
    expect(found).toEqual([expect.stringContaining('要下載的檔案 2 個，上限是 1 個')]);
  });
});

describe('避難處所的預算', () => {
  it('列出全部處所和地圖的頁可以重一點', () => {
    expect(['/disaster/shelters/', '/disaster/shelters/flood/', '/disaster/'].map((url) => budgetOf(url).limits.html / KB)).toEqual([
      12, 12, 8,
    ]);
  });
});

describe('圖片和下載的檔案', () => {
  it('超過上限的圖片擋下，沒寫寬高的提醒；剛好、向量圖和沒有的圖不報', async () => {
    const files = {
      'index.html': page('<img src="/big.JPG" alt="" width="9" height="9"><img src="/ok.png" alt="" width="9"><img src="/no.png" alt="">'),
      'big.JPG': 'x'.repeat(IMAGE_LIMIT + 1),
      'ok.png': 'x'.repeat(IMAGE_LIMIT),
      'drawing.svg': 'x'.repeat(IMAGE_LIMIT * 2),
    };
    expect(await told(imageRule, files)).toEqual([
      '/big.JPG: 圖片「big.JPG」有 100.0 KB，上限是 100.0 KB。',
      '（提醒）/: 圖片「/ok.png」沒有寫寬和高，載入時文字會跳動。',
    ]);
  });

  it('太大的下載檔案提醒；剛好的不報', async () => {
    const files = { 'a.pdf': 'x'.repeat(FILE_LIMIT + 200 * KB), 'b.pdf': 'x'.repeat(FILE_LIMIT), 'c.txt': 'x'.repeat(FILE_LIMIT * 2) };
    expect(await told(fileRule, files)).toEqual(['（提醒）/a.pdf: 檔案「a.pdf」有 5.2 MB，超過 5.0 MB，用手機網路下載很久。']);
  });

  it('大小說成 KB 或 MB', () => {
    expect([sayBytes(0), sayBytes(1536), sayBytes(MB)]).toEqual(['0.0 KB', '1.5 KB', '1.0 MB']);
  });
});
