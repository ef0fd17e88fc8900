import { describe, expect, it } from 'vitest';
import { readOdf } from '../../../src/odf/read/readOdf.ts';
import { readingHtml } from '../../../src/odf/readingHtml.ts';
import { ods, sheet } from './made.ts';

const html = async (tables: string, styles?: string) =>
  readingHtml(await readOdf(ods(tables, styles)))
    .replaceAll(/<div class="scroll"[^>]*>|<\/div>/gu, '')
    .replaceAll(' scope="col"', '');
const span = (text: string, columns: number, rows = 1) =>
  `<table:table-cell table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}"><text:p>${text}</text:p></table:table-cell>`;
const covered = (times = 1) => `<table:covered-table-cell table:number-columns-repeated="${times}"/>`;

describe('讀試算表', () => {
  it('第一列是標題列，工作表的名稱是表格的標題；空的列和欄不算', async () => {
    const empty =
      '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    expect(await html(sheet('決算', [['科目', '金額', 16_382], [16_384], ['人事', '1,234', 16_382]], empty))).toBe(
      '<table><caption>決算</caption><thead><tr><th>科目</th><th>金額</th></tr></thead><tbody><tr><td>人事</td><td>1,234</td></tr></tbody></table>',
    );
  });

  it('最上面合併的大標題當表格的標題，其他說明是段落', async () => {
    expect(
      await html(
        sheet('工作表1', [
          [span('海岬區決算', 2), covered()],
          ['單位：元', 1],
          ['科目', '金額'],
          ['人事', '1'],
        ]),
      ),
    ).toBe(
      '<p>單位：元</p>\n<table><caption>海岬區決算</caption><thead><tr><th>科目</th><th>金額</th></tr></thead><tbody><tr><td>人事</td><td>1</td></tr></tbody></table>',
    );
  });

  it('兩層的標題列', async () => {
    const rows = [
      [span('科目', 1, 2), span('金額', 2), covered()],
      [covered(), '本年', '去年'],
      ['人事', '1', '2'],
    ];
    expect(await html(sheet('決算', rows))).toBe(
      '<table><caption>決算</caption><thead><tr><th rowspan="2">科目</th><th colspan="2">金額</th></tr><tr><th>本年</th><th>去年</th></tr></thead>' +
        '<tbody><tr><td>人事</td><td>1</td><td>2</td></tr></tbody></table>',
    );
  });

  it('標明的標題列，就照標明的', async () => {
    const header =
      '<table:table-header-rows><table:table-row><table:table-cell><text:p>甲</text:p></table:table-cell><table:table-cell><text:p>乙</text:p></table:table-cell></table:table-row></table:table-header-rows>';
    expect(
      await html(
        `<table:table table:name="表">${header}<table:table-row-group>${sheet('', [['1', '2']]).replaceAll(/<\/?table:table(?: [^>]*)?>/gu, '')}</table:table-row-group></table:table>`,
      ),
    ).toBe(
      '<table><caption>表</caption><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    );
  });

  it('每張工作表一個標題；空的、隱藏的不算，隱藏的列也不算', async () => {
    const hidden =
      '<table:table table:name="藏" table:style-name="ta2"><table:table-row><table:table-cell><text:p>藏</text:p></table:table-cell></table:table-row></table:table>';
    const style = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const secret =
      '<table:table-row table:visibility="collapse"><table:table-cell><text:p>藏</text:p></table:table-cell></table:table-row>';
    expect(
      await html(
        sheet(
          '一',
          [
            ['甲', '乙'],
            ['1', '2'],
          ],
          secret,
        ) +
          sheet('空', []) +
          hidden +
          sheet('二', [['丙']]),
        style,
      ),
    ).toBe(
      '<h2>一</h2>\n<table><caption>一</caption><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>\n' +
        '<h2>二</h2>\n<table><caption>二</caption><tbody><tr><td>丙</td></tr></tbody></table>',
    );
  });

  it('全是空的', async () => {
    expect(await html(sheet('一', []))).toBe('');
  });

  it('重複的列和格寫出來，只有值的格子寫值，註解不寫', async () => {
    const row =
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value="3"/>' +
      '<table:table-cell><office:annotation><text:p>註解</text:p></office:annotation><text:p>甲</text:p></table:table-cell></table:table-row>';
    expect(await html(`<table:table table:name="表">${row}</table:table>`)).toBe(
      '<table><caption>表</caption><thead><tr><th>3</th><th>3</th><th>甲</th></tr></thead><tbody><tr><td>3</td><td>3</td><td>甲</td></tr></tbody></table>',
    );
  });

  it('亂寫的合併，每一格還是只算一次', async () => {
    expect(
      await html(
        sheet('表', [
          ['甲', '乙'],
          [span('丙', 99, 99), '丁'],
          ['戊', '己'],
        ]),
      ),
    ).toBe(
      '<table><caption>表</caption><thead><tr><th>甲</th><th>乙</th></tr></thead>' +
        '<tbody><tr><td rowspan="2">丙</td><td>丁</td></tr><tr><td>己</td></tr></tbody></table>',
    );
  });

  it.each([
    [
      '十億列',
      '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell><text:p>甲</text:p></table:table-cell></table:table-row>',
      '超過 20000 格',
    ],
    [
      '十億格',
      '<table:table-row><table:table-cell table:number-columns-repeated="1000000000"><text:p>甲</text:p></table:table-cell></table:table-row>',
      '超過 20000 格',
    ],
    [
      '第十億欄有字',
      '<table:table-row><table:table-cell table:number-columns-repeated="1000000000"/><table:table-cell><text:p>甲</text:p></table:table-cell></table:table-row>',
      '超過 200 欄',
    ],
    [
      '合併十億列',
      `<table:table-row>${span('甲', 1, 1_000_000_000)}</table:table-row><table:table-row table:number-rows-repeated="1000000000">${covered()}</table:table-row>`,
      '超過 20000 格',
    ],
  ])('幾個字的檔案說自己有%s：不收，說要分開', async (_name, rows, says) => {
    await expect(readOdf(ods(`<table:table table:name="表">${rows}</table:table>`))).rejects.toThrow(says);
    await expect(readOdf(ods(`<table:table table:name="表">${rows}</table:table>`))).rejects.toThrow('分成幾份較小的文件');
  });
});
