import { describe, expect, it } from 'vitest';
import { readOdf } from '../../../src/odf/read/readOdf.ts';
import { linesOf } from '../../../src/odf/read/page.ts';
import { readingHtml } from '../../../src/odf/readingHtml.ts';
import { odfMembers, odt, pdf, zip } from '../gate/documentsMade.ts';
import { readBody } from './made.ts';

const lines = async (body: string) => linesOf((await readBody(body)).blocks);
const html = async (body: string) => readingHtml(await readBody(body));

describe('讀文字文件', () => {
  it.each([
    ['樣式換了，字不斷開', '<text:p>臺<text:span>灣</text:span>的</text:p>', ['臺灣的']],
    ['原始碼的換行和縮排，不是空格', '<text:p>\n  甲\n  <text:span> 乙</text:span>\n</text:p>', ['甲 乙']],
    ['空格標記和跳格', '<text:p>甲<text:s text:c="2"/>乙<text:tab/>丙</text:p>', ['甲  乙 丙']],
    ['換行', '<text:p>甲<text:line-break/>乙</text:p>', ['甲\n乙']],
    [
      '註腳在原處念',
      '<text:p>甲<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>說明</text:p></text:note-body></text:note>乙</text:p>',
      ['甲（註：說明）乙'],
    ],
    [
      '注音',
      '<text:p><text:ruby><text:ruby-base>阜</text:ruby-base><text:ruby-text>ㄈㄨˋ</text:ruby-text></text:ruby></text:p>',
      ['阜（ㄈㄨˋ）'],
    ],
    ['區塊裡的', '<text:section><text:p>甲</text:p></text:section>', ['甲']],
    ['文字方塊', '<text:p>甲<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame></text:p>', ['甲', '框']],
    ['空的段落不算', '<text:p/><text:p> </text:p>', []],
    ['空的表格不算', '<table:table><table:table-row><table:table-cell/></table:table-row></table:table>', []],
    [
      '註解和刪掉的字不念',
      '<text:tracked-changes><text:p>刪掉</text:p></text:tracked-changes><text:p>甲<office:annotation><text:p>註解</text:p></office:annotation></text:p>',
      ['甲'],
    ],
    [
      '印刷用的目錄不念',
      '<text:table-of-content><text:index-body><text:p>一、…3</text:p></text:index-body></text:table-of-content><text:p>甲</text:p>',
      ['甲'],
    ],
  ])('%s', async (_name, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  });

  it('清單：有沒有編號、巢狀、一項好幾段', async () => {
    const list =
      '<text:list text:style-name="N"><text:list-item><text:p>甲</text:p><text:list><text:list-item><text:p>乙</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>丙</text:p><text:p>丁</text:p></text:list-item></text:list>';
    const style = '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>';
    expect(await html(style + list)).toBe('<ol><li>甲<ol><li>乙</li></ol></li><li><p>丙</p><p>丁</p></li></ol>');
    expect(await html(list)).toBe('<ul><li>甲<ul><li>乙</li></ul></li><li><p>丙</p><p>丁</p></li></ul>');
  });

  it('只有一格的表格是框，不是表格', async () => {
    const table = '<table:table><table:table-row><table:table-cell><text:p>甲</text:p></table:table-cell></table:table-row></table:table>';
    expect(await html(table)).toBe('<p>甲</p>');
  });

  it('有編號的標題還是標題', async () => {
    expect(await html('<text:list><text:list-item><text:h text:outline-level="1">壹</text:h></text:list-item></text:list>')).toBe(
      '<h2>壹</h2>',
    );
  });

  it('圖只說有圖，說明照念', async () => {
    const frame = (inside: string) => `<text:p><draw:frame><draw:image/>${inside}</draw:frame></text:p>`;
    expect(await html(frame('<svg:desc>路線圖</svg:desc>'))).toBe('<p>［圖：路線圖］</p>');
    expect(await html(frame(''))).toBe('<p>［這裡有一張圖，原來的文件沒有寫說明］</p>');
  });

  it('表格的標題列、標題、合併的格子', async () => {
    const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;
    const cell = (text: string, more = '') => `<table:table-cell${more}><text:p>${text}</text:p></table:table-cell>`;
    const body =
      '<text:p text:style-name="Table">表一</text:p><table:table><table:table-column/>' +
      `<table:table-header-rows>${row(`${cell('甲', ' table:number-columns-spanned="2"')}<table:covered-table-cell/>`)}</table:table-header-rows>` +
      row(`${cell('乙', ' table:number-rows-spanned="2"')}${cell('丙')}`) +
      `${row(`<table:covered-table-cell/>${cell('丁')}`)}</table:table>`;
    expect(await html(body)).toBe(
      '<div class="scroll" tabindex="0" role="region" aria-label="第 1 張表格：表一"><table><caption>表一</caption>' +
        '<thead><tr><th scope="col" colspan="2">甲</th></tr></thead>' +
        '<tbody><tr><td rowspan="2">乙</td><td>丙</td></tr><tr><td>丁</td></tr></tbody></table></div>',
    );
  });

  it('語言：有中文字，就看中文字的語言', async () => {
    const style = (asian: string) =>
      `<x><style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="US"${asian}/></style:default-style></x>`;
    const read = async (body: string, asian: string) =>
      (await readOdf(odt({ body, language: 'en-US', more: { 'styles.xml': style(asian) } }))).language;
    const taiwan = ' style:language-asian="zh" style:country-asian="TW"';
    expect(await read('<text:p>中文</text:p>', taiwan)).toBe('zh-TW');
    expect(await read('<text:p>English</text:p>', taiwan)).toBe('en-US');
    expect(await read('<text:p>中文</text:p>', ' style:language-asian="none"')).toBe('en-US');
  });
});

describe('讀不出來的檔案，用中文說怎麼辦', () => {
  const bomb = () => {
    const zeros = new Uint8Array(31 * 1024 * 1024);
    return zip({ ...odfMembers(), 'content.xml': zeros });
  };
  it.each([
    ['不是壓縮檔', () => pdf(), '檔案不完整'],
    ['斷掉的壓縮檔', () => odt().subarray(0, 300), '檔案不完整'],
    ['空的', () => Buffer.alloc(0), '檔案不完整'],
    ['少了內容', () => odt({ without: ['content.xml'] }), '少了「content.xml」'],
    ['寫到一半的內容', () => odt({ more: { 'content.xml': '<office:document-content><office:body>' } }), '寫到一半就斷了'],
    ['加了密碼', () => odt({ manifest: '<manifest:encryption-data/>' }), '加了密碼'],
    ['簡報', () => odt({ more: { 'content.xml': '<a><office:body><office:presentation/></office:body></a>' } }), '不是文字文件'],
    ['解開很大的壓縮檔', bomb, '超過 30 MB'],
    ['一層包一層', () => odt({ body: `${'<text:section>'.repeat(50_000)}${'</text:section>'.repeat(50_000)}` }), '深到讀不完'],
  ])('%s', async (_name, bytes, says) => {
    await expect(readOdf(bytes())).rejects.toThrow(says);
    await expect(readOdf(bytes())).rejects.toThrow(/^這份文件讀不出來：.+。.+。$/u);
  });
});
