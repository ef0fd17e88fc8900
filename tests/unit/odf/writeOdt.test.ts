import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import type { Block } from '../../../src/odf/document.ts';
import { readOdf } from '../../../src/odf/read/readOdf.ts';
import { linesOf } from '../../../src/odf/read/page.ts';
import { writeOdt } from '../../../src/odf/write/writeOdt.ts';
import { documentOf } from './made.ts';

const blocks: Block[] = [
  { kind: 'notice', text: '草稿' },
  { kind: 'heading', level: 1, text: '借用燈籠' },
  {
    kind: 'paragraph',
    runs: ['借', { text: '燈籠', bold: true }, '要帶', { text: '證件', link: 'https://haijia.example/?a=1&b=2' }, '。'],
  },
  { kind: 'term', label: '費用', runs: ['免費'] },
  { kind: 'list', ordered: true, items: [['登記'], ['領取']] },
  { kind: 'list', ordered: false, items: [['紅的']] },
  { kind: 'checklist', items: [['身分證'], [{ text: '印章', bold: true }, '\n沒帶可以簽名']] },
  {
    kind: 'table',
    caption: '數量',
    head: ['顏色', '個'],
    rows: [
      [['紅'], ['3']],
      [[], ['𠮷\n< & "']],
    ],
  },
  { kind: 'lines', label: '日期', count: 2 },
  { kind: 'pageBreak' },
  { kind: 'heading', level: 2, text: '背面' },
];
const partsOf = async (...some: Block[]) => {
  const members = unzipSync(await writeOdt(documentOf(...some)));
  return { content: strFromU8(members['content.xml']!), styles: strFromU8(members['styles.xml']!), meta: strFromU8(members['meta.xml']!) };
};
const linesIn = async (...some: Block[]) => linesOf((await readOdf(await writeOdt(documentOf(...some)))).blocks);

describe('寫出 ODT', () => {
  it('寫進去的，讀出來一樣', async () => {
    const page = await readOdf(await writeOdt(documentOf(...blocks)));
    expect(page.title).toBe('借用燈籠');
    expect(page.language).toBe('zh-TW');
    const cell = (text: string) => ({ columns: 1, rows: 1, blocks: text ? [{ kind: 'paragraph', runs: [{ text }] }] : [] });
    expect(page.blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: '草稿' }] },
      { kind: 'heading', level: 1, runs: [{ text: '借用燈籠' }] },
      {
        kind: 'paragraph',
        runs: [{ text: '借燈籠要帶' }, { text: '證件', link: 'https://haijia.example/?a=1&b=2' }, { text: '。' }],
      },
      { kind: 'paragraph', runs: [{ text: '費用 免費' }] },
      { kind: 'list', ordered: true, items: ['登記', '領取'].map((text) => [{ kind: 'paragraph', runs: [{ text }] }]) },
      { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', runs: [{ text: '紅的' }] }]] },
      {
        kind: 'list',
        ordered: false,
        items: ['☐ 身分證', '☐ 印章\n沒帶可以簽名'].map((text) => [{ kind: 'paragraph', runs: [{ text }] }]),
      },
      {
        kind: 'table',
        caption: '數量',
        rows: [
          { head: true, cells: [cell('顏色'), cell('個')] },
          { head: false, cells: [cell('紅'), cell('3')] },
          { head: false, cells: [cell(''), cell('𠮷\n< & "')] },
        ],
      },
      { kind: 'paragraph', runs: [{ text: '日期' }] },
      { kind: 'heading', level: 2, runs: [{ text: '背面' }] },
    ]);
  });

  it.each(['兩個  空格', '前面有\n換行', '<b>&amp;</b>', '𠮷野家', '　全形空格', ' 前後有空格 '])('「%s」一個字都不少', async (text) => {
    expect(await linesIn({ kind: 'paragraph', runs: [text] })).toEqual([text]);
    expect(await linesIn({ kind: 'paragraph', runs: ['前', { text, bold: true }, '後'] })).toEqual([`前${text}後`]);
    expect(await linesIn({ kind: 'table', rows: [[[text], ['另']]] })).toEqual([text, '另']);
  });

  it('不能放進 XML 的字元拿掉', async () => {
    expect(await linesIn({ kind: 'paragraph', runs: ['甲\u0000\u0008\ud800乙\r\n丙'] })).toEqual(['甲乙\n丙']);
  });

  it('標明是臺灣的中文，西文字的地方也是', async () => {
    const { styles, meta } = await partsOf(...blocks);
    expect(styles).toContain('style:language-asian="zh" style:country-asian="TW"');
    expect(meta).toContain('<dc:language>zh-TW</dc:language>');
  });

  it('標題列會在每一頁重複，其他列不會', async () => {
    const { content } = await partsOf(...blocks);
    expect(/<table:table-header-rows>.*?<\/table:table-header-rows>/u.exec(content)?.[0]).toMatch(/顏色.*個/u);
    expect(content.match(/<table:table-row[ >]/gu)).toHaveLength(3);
  });

  it('頁尾有公所名稱和頁碼，作者是公所', async () => {
    const { styles, meta } = await partsOf(...blocks);
    expect(styles).toMatch(/南風市海岬區公所　第 <text:page-number/u);
    expect(meta).toContain('<meta:initial-creator>南風市海岬區公所</meta:initial-creator>');
    expect(meta).toContain('<dc:creator>南風市海岬區公所</dc:creator>');
  });

  it('用到的樣式都有定義', async () => {
    const { content, styles } = await partsOf(...blocks);
    const used = new Set([...content.matchAll(/ (?:text|table):style-name="([^"]+)"/gu)].map((match) => match[1]));
    const defined = new Set([...`${content}${styles}`.matchAll(/ style:name="([^"]+)"/gu)].map((match) => match[1]));
    // Tables are named after themselves.
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
  });

  it('mimetype 在最前面，沒有壓縮', async () => {
    const bytes = Buffer.from(await writeOdt(documentOf(...blocks)));
    expect(bytes.toString('latin1', 30, 77)).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
    expect(bytes.readUInt16LE(8)).toBe(0);
  });
});

describe('同樣的內容，做出同樣的檔案', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('不管什麼時候、在哪個時區做', async () => {
    const files = [];
    for (const place of ['Asia/Taipei', 'America/New_York', 'Pacific/Kiritimati']) {
      process.env.TZ = place;
      files.push(Buffer.from(await writeOdt(documentOf(...blocks))).toString('base64'));
    }
    expect(new Set(files).size).toBe(1);
  });
});
