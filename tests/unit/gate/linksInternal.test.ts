import { describe, expect, it } from 'vitest';
import { anchor } from '../../../src/gate/links/anchor.ts';
import { internal } from '../../../src/gate/links/internal.ts';
import { ADDRESS, movedTo, page, told } from './linksSite.ts';

const good = {
  'visit/index.html': page('<h2 id="停車">停車</h2><a name="old">舊</a>'),
  'a.css': 'p{color:#222}',
  'pic.png': 'x',
  'b/pic.png': 'x',
};
const on = (main: string, frame = '') => ({ ...good, 'index.html': page(main, frame) });

describe('站內的連結、圖片和檔案', () => {
  it.each([
    '<a href="/visit/">怎麼來</a>',
    '<a href="visit/">怎麼來</a>',
    '<a href="/visit/?from=home#停車">停車</a>',
    '<a href="/visit/#%E5%81%9C%E8%BB%8A">停車</a>',
    '<a href="">這一頁</a><a href="#top">最上面</a>',
    `<a href="${ADDRESS}/visit/">怎麼來</a>`,
    '<a href="https://www.example.org/nothing-here/">別的網站</a><a href="//www.example.org/x">別的網站</a>',
    '<a href="tel:02-20000001">打電話</a><a href="mailto:office@haijia.example">寫信</a><a href="geo:22,120">地圖</a>',
    '<img src="/pic.png" srcset="/pic.png 1x, /b/pic.png 2x" alt="圖">',
    '<img src="data:image/png;base64,AAAA" alt="圖">',
    '<p style="background:url(/pic.png)">字</p><style>p{background:url("/pic.png")} /* url(/no.png) */</style>',
    '<form action="/visit/"><button formaction="/visit/">找</button></form>',
    '<p>/no-such-page/ 寫在文字裡</p>',
  ])('沒問題：%s', async (main) => {
    expect(await told(internal, on(main))).toEqual([]);
  });

  it.each([
    ['<a href="/vist/">怎麼來</a>', '「/vist/」連不到任何東西'],
    ['<a href="/visit">怎麼來</a>', '最後少了「/」'],
    ['<a href="/Visit/">怎麼來</a>', '「/Visit/」連不到任何東西'],
    ['<a href="../nothing/">上一層</a>', '「../nothing/」連不到任何東西'],
    ['<a href="https://[x/">壞的</a>', '不是讀得懂的網址'],
    [`<a href="${ADDRESS}/gone/">自己的網站</a>`, '連不到任何東西'],
    ['<a href="http://haijia.example/gone/">自己的網站</a>', '連不到任何東西'],
    ['<img src="/no.png" alt="圖">', '「/no.png」連不到'],
    ['<img src="/pic.png" srcset="/pic.png 1x, /no.png 2x" alt="圖">', '「/no.png」連不到'],
    ['<video poster="/no.png" src="/pic.png"></video>', '「/no.png」連不到'],
    ['<form action="/no/"></form>', '「/no/」連不到'],
    ['<button formaction="/no/">送出</button>', '「/no/」連不到'],
    ['<p style="background:url(\'/no.png\')">字</p>', '「/no.png」連不到'],
    ['<style>@import "/no.css";</style>', '「/no.css」連不到'],
    ['<svg><use href="/no.svg#a"></use></svg>', '「/no.svg#a」連不到'],
    ['<object data="/no.pdf"></object>', '「/no.pdf」連不到'],
    ['<script src="/no.js"></script>', '「/no.js」連不到'],
    ['<iframe src="/no/"></iframe>', '「/no/」連不到'],
  ])('抓得到：%s', async (main, what) => {
    const found = await told(internal, on(main));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(what);
    expect(found[0]).toMatch(/^\/: /u);
  });

  it('每一頁都有的頁首頁尾，只說一次；頁面自己的內容，每一頁都說', async () => {
    const frame = '<header><a href="/no-frame/">頁首</a></header>';
    const found = await told(internal, {
      'index.html': page('<a href="/no-main/">內文</a>', frame),
      'visit/index.html': page('<a href="/no-main/">內文</a>', frame),
    });
    expect(found.filter((line) => line.includes('no-frame'))).toHaveLength(1);
    expect(found.filter((line) => line.includes('no-main'))).toHaveLength(2);
  });

  it.each([
    ['x.css', 'p{background:url(no.png)}'],
    ['sitemap.xml', `<urlset><url><loc>${ADDRESS}/gone/</loc></url></urlset>`],
    ['robots.txt', `User-agent: *\nSitemap: ${ADDRESS}/no-map.xml\n`],
    ['site.webmanifest', '{"icons":[{"src":"/no.png"}]}'],
    ['x.svg', '<svg xmlns="http://www.w3.org/2000/svg"><image href="/no.png"/></svg>'],
  ])('%s 裡的網址也查', async (file, text) => {
    expect(await told(internal, { ...on(''), [file]: text })).toHaveLength(1);
  });

  it('檔案裡的網址都在，就沒事', async () => {
    const files = {
      'x.css': 'p{background:url(b/pic.png)} a{background:url(#dots)}',
      'sitemap.xml': `<urlset><url><loc>${ADDRESS}/visit/</loc></url><url><loc>/visit/</loc></url></urlset>`,
      'robots.txt': `Sitemap: ${ADDRESS}/sitemap.xml\n`,
      'site.webmanifest': '{"start_url":"/","icons":[{"src":"/pic.png"}]}',
      'x.svg': '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>',
    };
    expect(await told(internal, { ...on(''), ...files })).toEqual([]);
  });

  it('搬家頁連到哪裡，是另一條規則的事', async () => {
    expect(await told(internal, { ...on(''), 'old/index.html': movedTo('/nothing/') })).toEqual([]);
  });
});

describe('連到頁面裡的一段', () => {
  it.each([
    '<a href="/visit/#停車">停車</a>',
    '<a href="/visit/#old">舊</a>',
    '<p id="a">甲</p><a href="#a">甲</a>',
    '<a href="#">上面</a>',
  ])('沒問題：%s', async (main) => {
    expect(await told(anchor, on(main))).toEqual([]);
  });

  it.each([
    ['<a href="/visit/#parking">停車</a>', '「#parking」，那一頁沒有這一段'],
    ['<a href="#a">甲</a>', '「#a」，那一頁沒有這一段'],
    [`<a href="${ADDRESS}/visit/#a">甲</a>`, '「#a」，那一頁沒有這一段'],
  ])('抓得到：%s', async (main, what) => {
    expect(await told(anchor, on(main))).toEqual([expect.stringContaining(what)]);
  });

  it('那一頁根本不在，就不再說沒有那一段', async () => {
    expect(await told(anchor, on('<a href="/gone/#a">甲</a><a href="https://www.example.org/#a">別人</a>'))).toEqual([]);
  });
});
