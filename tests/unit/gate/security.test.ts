import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { LITE_STYLE } from '../../../src/hosting/liteStyle.ts';
import { policyMeta } from '../../../src/hosting/placePolicy.ts';
import type { JudgedOffice } from '../../../src/gate/office.ts';
import type { SiteFault, SiteRule } from '../../../src/gate/rule.ts';
import { contact } from '../../../src/gate/security/contact.ts';
import { foreign } from '../../../src/gate/security/foreign.ts';
import { foreignStyles } from '../../../src/gate/security/foreignStyles.ts';
import { inline } from '../../../src/gate/security/inline.ts';
import { policy } from '../../../src/gate/security/policy.ts';
import { target } from '../../../src/gate/security/target.ts';
import type { BuiltSite } from '../../../src/gate/site.ts';

const OFFICE = { today: '2026-11-22' } as JudgedOffice;

function siteOf(files: Record<string, string>, address?: string): BuiltSite {
  const pages = Object.entries(files)
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, html]) => ({ url: file.replace(/index\.html$/u, ''), html, $: load(html, { sourceCodeLocationInfo: true }) }));
  return { folder: '', address, pages, files: new Set(Object.keys(files)), read: (file) => Buffer.from(files[file]!) };
}
const judge = (rule: SiteRule, files: Record<string, string>, address?: string) =>
  rule.check(siteOf(files, address), OFFICE) as SiteFault[];
const body = (html: string) => ({ '/index.html': `<html><head></head><body>\n${html}</body></html>` });
const head = (html: string) => ({ '/index.html': `<html><head>${html}</head><body></body></html>` });

describe('security/policy', () => {
  const icon = '<link rel="icon" href="data:,">';
  const says = (files: Record<string, string>) => judge(policy, files).map(({ what }) => what);

  it('產生器寫的就是對的', () => {
    expect(says(head(`<meta charset="utf-8">${policyMeta('/')}${icon}<script src="/a.js"></script>`))).toEqual([]);
    expect(says(head(`<script type="application/ld+json">{}</script>${policyMeta('/')}`))).toEqual([]);
    expect(says(head(policyMeta('/').replaceAll('; ', ' ;  ')))).toEqual([]);
  });

  it.each([
    ['', '沒有安全政策'],
    [policyMeta('/').replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"), "「'unsafe-inline'」"],
    [policyMeta('/').replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"), "「'unsafe-eval'」"],
    [policyMeta('/').replace("script-src 'self'", "script-src 'self' https://x.example"), '「script-src」'],
    [policyMeta('/').replace("; object-src 'none'", ''), '「object-src」'],
    [icon + policyMeta('/'), '寫得太後面'],
    [policyMeta('/') + policyMeta('/'), '寫了兩次'],
  ])('%s', (html, what) => {
    expect(says(head(html))).toEqual([expect.stringContaining(what)]);
  });

  it('寫在內文裡不算', () => {
    expect(says(body(`<p>字</p>${policyMeta('/')}`))).toEqual([expect.stringContaining('寫得太後面')]);
  });
});

describe('security/inline', () => {
  it('檔案、資料、文字、空的圖示都可以', () => {
    const fine = [
      '<script type="module" src="/a.js"></script>',
      '<script type="application/ld+json">{"a":"</b>"}</script>',
      '<link rel="icon" href="data:,">',
      '<img src="data:image/svg+xml,x" alt="">',
      '<a href="/x/" data-on="1" class="style">onclick= 和 javascript: 是文字</a>',
      '<svg><path d="M0 0" stroke="red"/></svg>',
    ];
    expect(judge(inline, body(fine.join('\n')))).toEqual([]);
  });

  it.each([
    '<script>a()</script>',
    '<script type="module">a()</script>',
    '<script type="importmap">{}</script>',
    '<style>p{}</style>',
    '<svg><style>p{}</style></svg>',
    '<p style="">x</p>',
    '<svg><g style="fill:red"></g></svg>',
    '<img src="/x" onerror="a()" alt="">',
    '<svg onload="a()"></svg>',
    '<iframe srcdoc="x"></iframe>',
    '<a href="javascript:a()">x</a>',
    '<a href=" JaVa&#9;Script:a()">x</a>',
    '<a href="vbscript:a()">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<form action="javascript:a()"></form>',
    '<button formaction="javascript:a()">x</button>',
    '<svg><a xlink:href="javascript:a()"><text>x</text></a></svg>',
    '<iframe src="data:text/html,x"></iframe>',
  ])('%s', (html) => {
    expect(judge(inline, body(html))).toMatchObject([{ url: '/', line: 2 }]);
  });
});

describe('security/inline：省電版', () => {
  const lite = (style: string, url = '/disaster/lite/index.html') =>
    judge(inline, { [url]: `<html><head>\n<style>${style}</style></head><body></body></html>` });

  it('政策認得的那一段樣式可以；改一個字、換一頁都不行', () => {
    expect(lite(LITE_STYLE)).toEqual([]);
    expect(lite(`${LITE_STYLE} `)).toMatchObject([{ url: '/disaster/lite/', line: 2 }]);
    expect(lite(LITE_STYLE.replace('38em', '39em'))).toHaveLength(1);
    expect(lite(LITE_STYLE, '/disaster/index.html')).toHaveLength(1);
  });
});

describe('security/foreign', () => {
  const own = 'https://haijia.example';

  it('自己的檔案和給人點的連結都可以', () => {
    const fine = [
      '<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="">',
      `<img src="${own}/a.png" alt="">`,
      '<a href="https://www.example.org/">x</a>',
      '<a href="geo:22.6,121.4">x</a>',
      '<link rel="canonical" href="https://other.example/">',
      '<link rel="alternate" hreflang="en" href="https://other.example/en/">',
      '<link rel="icon" href="data:,">',
      '<blockquote cite="https://www.example.org/">x</blockquote>',
      '<form action="/desk/"></form>',
      '<svg><use href="#x"/></svg>',
    ];
    expect(judge(foreign, body(fine.join('\n')), own)).toEqual([]);
  });

  it.each([
    '<img src="https://x.example/a.png" alt="">',
    '<img src="//x.example/a.png" alt="">',
    '<img src="\\\\x.example/a.png" alt="">',
    '<img src="/a.png" srcset="/a.png 1x, https://x.example/b.png 2x" alt="">',
    '<link rel="stylesheet" href="http://x.example/a.css">',
    '<link rel="preconnect" href="https://x.example">',
    '<link rel="dns-prefetch" href="//x.example">',
    '<link rel="stylesheet alternate-font" href="https://x.example/a.css">',
    '<script src="https://x.example/a.js"></script>',
    '<iframe src="https://x.example/"></iframe>',
    '<video poster="https://x.example/a.png"></video>',
    '<audio src="https://x.example/a.mp3"></audio>',
    '<object data="https://x.example/"></object>',
    '<form action="https://x.example/"></form>',
    '<button formaction="https://x.example/">x</button>',
    '<svg><use href="https://x.example/a.svg#a"/></svg>',
    '<svg><image xlink:href="https://x.example/a.png"/></svg>',
    '<a href="/x/" ping="https://x.example/">x</a>',
    '<img src="https://haijia.example.evil.example/a.png" alt="">',
    '<img src="http://haijia.example/a.png" alt="">',
  ])('%s', (html) => {
    expect(judge(foreign, body(html), own)).toMatchObject([{ url: '/', line: 2 }]);
  });
});

describe('security/foreign-styles', () => {
  it('自己的檔案、資料和註解都可以', () => {
    const css =
      '/* url(https://x.example/a.png) */ a { background: url(/a.png) } b { background: url("data:image/svg+xml,http://x") } @import "/b.css";';
    expect(judge(foreignStyles, { '/a.css': css })).toEqual([]);
  });

  it.each([
    'a { background: url(https://x.example/a.png) }',
    "a { src: url( '//x.example/a.woff2' ) }",
    '@import "https://x.example/a.css";',
    '@import url(https://x.example/a.css);',
    '@IMPORT URL("//x.example/a.css") screen;',
  ])('%s', (css) => {
    expect(judge(foreignStyles, { '/_astro/a.css': `/* 一\n二 */\n${css}` })).toMatchObject([{ url: '/_astro/a.css', line: 3 }]);
  });
});

describe('security/target', () => {
  it('先說了、放開了，或根本不另開，都可以', () => {
    const fine = [
      '<a href="/x/">x</a>',
      '<a href="/x/" target="_self">x</a>',
      '<a href="https://a.example/" target="_blank" rel="noopener" title="甲（另開新視窗）">甲</a>',
      '<a href="https://a.example/" target="_blank" rel="external noreferrer" title="A (opens in a new window)">A</a>',
    ];
    expect(judge(target, body(fine.join('\n')))).toEqual([]);
  });

  it.each([
    ['<a href="/x/" target="_blank" rel="noopener" title="甲">甲</a>', ['卻沒有先說']],
    ['<a href="/x/" target="_BLANK" title="甲（另開新視窗）">甲</a>', ['回頭控制']],
    ['<a href="/x/" target="other">甲</a>', ['卻沒有先說', '回頭控制']],
  ])('%s', (html, said) => {
    expect(judge(target, body(html)).map(({ what }) => what)).toEqual(said.map((one) => expect.stringContaining(one) as string));
  });
});

describe('security/contact', () => {
  const FILE = '/.well-known/security.txt';
  const says = (text: string) => judge(contact, { [FILE]: text }).map(({ line, what }) => [line, what]);

  it.each(['tel:+886-2-20000001', 'mailto:safe@example.org', 'https://example.org/report/'])('聯絡方式 %s 可以', (address) => {
    expect(says(`# 註解\r\nContact: ${address}\r\nExpires: 2027-11-21T16:00:00Z\r\n`)).toEqual([]);
  });

  it.each([
    ['Expires: 2027-01-01T00:00:00Z', [[undefined, expect.stringContaining('沒有寫聯絡方式')]]],
    ['Contact: tel:1999', [[undefined, expect.stringContaining('沒有寫有效到哪一天')]]],
    ['Contact: 02-20000001\nExpires: 2027-01-01T00:00:00Z', [[1, expect.stringContaining('「02-20000001」')]]],
    ['Contact: http://x.example\nExpires: 2027-01-01T00:00:00Z', [[1, expect.stringContaining('「http://x.example」')]]],
    ['Contact: tel:1999\nExpires: 2026-11-22T15:59:59Z', [[2, 'security.txt 在 2026-11-22 過期了。']]],
    ['Contact: tel:1999\nExpires: 2027-11-22T16:00:00Z', [[2, 'security.txt 的有效日期 2027-11-23 超過一年。']]],
    ['Contact: tel:1999\nExpires: 明年', [[2, expect.stringContaining('讀不懂')]]],
    ['Contact: tel:1999\nExpires: 2027-02-30', [[2, expect.stringContaining('讀不懂')]]],
    ['Contact: tel:1999\nExpires: 2027-01-01T00:00:00Z\nExpires: 2027-01-01T00:00:00Z', [[3, expect.stringContaining('兩次')]]],
  ])('%j', (text, expected) => {
    expect(says(text)).toEqual(expected);
  });

  it('沒有檔案也說', () => {
    expect(judge(contact, {})).toMatchObject([{ url: FILE, what: expect.stringContaining('沒有 security.txt') as string }]);
  });
});
