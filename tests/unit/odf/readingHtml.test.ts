import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { NAME, plugin } from '../../../src/codes/plugin.ts';
import { readOdf } from '../../../src/odf/read/readOdf.ts';
import type { ReadingBlock, ReadingRun } from '../../../src/odf/read/page.ts';
import { readingHtml } from '../../../src/odf/readingHtml.ts';
import { odt } from '../gate/documentsMade.ts';
import { ods, sheet } from './made.ts';

const heading = (level: number): ReadingBlock => ({ kind: 'heading', level, runs: [{ text: `${level}` }] });
const paragraph = (...runs: ReadingRun[]): ReadingBlock => ({ kind: 'paragraph', runs });
const link = (address: string) => readingHtml({ blocks: [paragraph({ text: '字', link: address })] });

describe('閱讀網頁', () => {
  it.each([
    [
      [1, 2, 3, 2, 1],
      ['h2', 'h3', 'h4', 'h3', 'h2'],
    ],
    [
      [3, 4, 3],
      ['h2', 'h3', 'h2'],
    ],
    [
      [1, 5, 3, 5, 2],
      ['h2', 'h3', 'h3', 'h4', 'h3'],
    ],
    [
      [1, 2, 3, 4, 5, 6, 7, 8],
      ['h2', 'h3', 'h4', 'h5', 'h6', 'h6', 'h6', 'h6'],
    ],
  ])('標題 %j 不跳級，從 h2 開始', (levels, expected) => {
    const html = readingHtml({ blocks: levels.map(heading) });
    expect([...html.matchAll(/<(h\d)>/gu)].map((match) => match[1])).toEqual(expected);
  });

  it('每個字都跳脫', () => {
    const evil = '<script>alert("1")</script>&';
    const cell = { columns: 1, rows: 1, blocks: [paragraph({ text: evil })] };
    const html = readingHtml({
      blocks: [
        paragraph({ text: evil, link: 'https://a.example/"><script>' }),
        { kind: 'heading', level: 1, runs: [{ text: evil }] },
        { kind: 'image', alt: evil },
        { kind: 'list', ordered: true, items: [[paragraph({ text: evil })]] },
        { kind: 'table', caption: evil, rows: [{ head: true, cells: [cell] }] },
      ],
    });
    expect(html).not.toMatch(/<script|"1"/u);
    expect(html.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;&amp;/gu)).toHaveLength(7);
  });

  it.each([
    ['https://a.example/x?a=1&b=2', 'https://a.example/x?a=1&amp;b=2'],
    ['http://a.example', 'http://a.example/'],
    ['mailto:office@haijia.gov.tw', 'mailto:office@haijia.gov.tw'],
    ['/services/燈籠/', '/services/%E7%87%88%E7%B1%A0/'],
    ['/services/%E7%87%88/', '/services/%E7%87%88/'],
  ])('連結 %s 可以', (address, href) => {
    expect(link(address).replace(/ title="[^"]+"/u, '')).toBe(`<p><a href="${href}">字</a></p>`);
  });

  it('說出連結到哪裡', () => {
    expect(link('https://a.example/x')).toContain('title="外部網站：a.example"');
    expect(link('mailto:office@haijia.gov.tw?subject=a')).toContain('title="寫信到 office@haijia.gov.tw"');
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///C:/office/secret.ods',
    '//evil.example/',
    '/\\evil.example/',
    '../其他.odt',
    '#書籤',
    'https://a:b@evil.example/',
    'vnd.sun.star.script:x',
    '',
  ])('連結「%s」只留文字', (address) => {
    expect(link(address)).toBe('<p>字</p>');
  });

  it('做出來的 HTML 合規，也沒有無障礙檢測碼的錯', async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({ plugins: [plugin], elements: ['html5'], extends: ['html-validate:standard', `${NAME}:recommended`] }),
    );
    const body =
      '<text:h text:outline-level="3">壹</text:h><text:p>甲<text:line-break/><text:a xlink:href="https://a.example/?a&amp;b">說明</text:a></text:p>' +
      '<text:list><text:list-item><text:p>甲</text:p><text:p>乙</text:p></text:list-item></text:list>' +
      '<table:table><table:table-header-rows><table:table-row><table:table-cell><text:h>甲</text:h><text:p>乙</text:p></table:table-cell><table:table-cell/></table:table-row></table:table-header-rows>' +
      '<table:table-row><table:table-cell><table:table><table:table-row><table:table-cell><text:p>內</text:p></table:table-cell></table:table-row></table:table></table:table-cell><table:table-cell><text:p>丙</text:p></table:table-cell></table:table-row></table:table>';
    const table = ods(
      sheet('一', [
        ['甲', '乙'],
        ['1', '2'],
      ]) +
        sheet('二', [
          ['甲', '乙'],
          ['1', '2'],
        ]),
    );
    for (const bytes of [odt({ body }), table]) {
      const html = `<!doctype html>\n<html lang="zh-Hant-TW"><head><title>頁</title></head><body><main><h1>頁</h1>\n${readingHtml(await readOdf(bytes))}</main></body></html>\n`;
      const report = await validator.validateString(html);
      expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual([]);
    }
  });
});
