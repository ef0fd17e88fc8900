import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/chart/draw.ts';
import { gridOf, summaryOf } from '../../src/domain/record/grid.ts';
import { recordCsv } from '../../src/domain/record/published.ts';
import type { OfficeRecord, Series } from '../../src/domain/record/schema.ts';
import { NO_FIGURE, tableOf } from '../../src/domain/record/table.ts';
import { sayFigure } from '../../src/domain/record/units.ts';

const yearly: Series = {
  title: '人數',
  unit: 'people',
  groupedBy: '據點',
  figures: [
    { year: 2025, group: '燈火', value: 1200 },
    { year: 2022, group: '燈火', value: 0 },
    { year: 2025, group: '鹽花', value: 30 },
  ],
  totals: [{ year: 2025, value: 1230 }],
};
const monthly: Series = {
  title: '則數',
  unit: 'cases',
  groupedBy: '主題',
  figures: [11, 12, 1, 3, 4].map((month) => ({ year: month > 6 ? 2024 : 2025, month, group: '停車', value: month })),
};

describe('一組數字排成列和欄', () => {
  it('年份由早到晚，中間缺的年也留著，換成民國', () => {
    const grid = gridOf(yearly);
    expect(grid.labels).toEqual(['111 年', '112 年', '113 年', '114 年']);
    expect(grid.rows).toEqual([
      { name: '燈火', values: [0, null, null, 1200] },
      { name: '鹽花', values: [null, null, null, 30] },
    ]);
    expect(grid.totals).toEqual([null, null, null, 1230]);
  });

  it('月份跨年也接得上', () => {
    expect(gridOf(monthly).labels).toEqual(['113 年 11 月', '113 年 12 月', '114 年 1 月', '114 年 2 月', '114 年 3 月', '114 年 4 月']);
    expect(gridOf(monthly).rows[0]!.values).toEqual([11, 12, 1, null, 3, 4]);
  });

  it('零是零，沒有資料是沒有資料', () => {
    expect(tableOf(gridOf(yearly)).body[0]!.cells).toEqual(['0', NO_FIGURE, NO_FIGURE, '1,200']);
  });

  it('百分比和分數的圖到 100 為止，別的單位沒有這個限制', () => {
    expect([gridOf({ ...yearly, unit: 'percent' }).end, gridOf({ ...yearly, unit: 'points' }).end, gridOf(yearly).end]).toEqual([
      100,
      100,
      undefined,
    ]);
    expect([sayFigure(82.5, 'percent'), sayFigure(1_234_567, 'yuan'), sayFigure(2.5, 'hours')]).toEqual(['82.5%', '1,234,567', '2.5']);
  });

  it('說明文字說出幾組、哪幾年、最高和最低、缺幾個', () => {
    expect(summaryOf(gridOf(yearly))).toBe(
      '依據點分成 2 組，111 年到 114 年。最高是燈火 114 年 1,200 人，最低是燈火 111 年 0 人。有 5 個沒有資料。',
    );
  });
});

describe('圖和表說的是同一組數字', () => {
  const chartOf = (series: Series, kind: 'bars' | 'lines') => {
    const grid = gridOf(series);
    const svg = drawChart({ ...grid, say: (value) => sayFigure(value, grid.unit), none: NO_FIGURE }, kind, {
      id: 'c',
      title: 't',
      description: 'd',
    });
    const $ = load(svg, { xml: true });
    const texts = (selector: string) =>
      $(selector)
        .get()
        .map((node) => $(node).text());
    return { grid, texts };
  };

  it('長條圖：每一格都在圖上，順序也一樣；總計只在表裡', () => {
    const { grid, texts } = chartOf(yearly, 'bars');
    const { head, body } = tableOf(grid);
    expect(texts('.k-value, .k-none')).toEqual(body.slice(0, 2).flatMap(({ cells }) => cells));
    expect(texts('.k-name')).toEqual(body.slice(0, 2).map(({ name }) => name));
    expect(head).toEqual(['據點', ...texts('.k-when').slice(0, 4)]);
    expect(body[2]).toEqual({ name: '總計', cells: [NO_FIGURE, NO_FIGURE, NO_FIGURE, '1,230'] });
  });

  it('折線圖：圖上的每個數字都在表裡；表往下長，一列一個月', () => {
    const { grid, texts } = chartOf(monthly, 'lines');
    const { head, body } = tableOf(grid);
    expect(head).toEqual(['時間', '停車']);
    expect(body.map(({ name }) => name)).toEqual(grid.labels);
    const cells = body.flatMap(({ cells: own }) => own);
    expect(texts('.k-value').filter((value) => !cells.includes(value))).toEqual([]);
    expect(texts('.k-value').length).toBeGreaterThan(2);
  });
});

describe('下載的 CSV', () => {
  const head = { title: '範例', section: 'general', lead: '範例。', method: '範例。', source: '測試資料' };
  const lines = (record: OfficeRecord) => recordCsv(record).split('\r\n');

  it('開頭有 UTF-8 的記號，試算表才不會變亂碼', () => {
    expect([...new TextEncoder().encode(recordCsv({ ...head, kind: 'care-points', series: [yearly] }))].slice(0, 3)).toEqual([
      0xef, 0xbb, 0xbf,
    ]);
  });

  it('數字一項一列，沒有資料的不寫', () => {
    expect(lines({ ...head, kind: 'care-points', series: [yearly] })).toEqual([
      '\uFEFF項目,西元年,民國年,月,分組依據,分組,數值,單位',
      '人數,2025,114,,據點,燈火,1200,人',
      '人數,2022,111,,據點,燈火,0,人',
      '人數,2025,114,,據點,鹽花,30,人',
      '人數,2025,114,,據點,總計,1230,人',
      '',
    ]);
  });

  it('逗號、引號和換行都包起來', () => {
    const events = [
      { date: '2024-05-01', title: '消防, 第 1 次', topic: 'fire' as const, what: '說「好」和 "好"。\n第二行', after: '換新。' },
    ];
    expect(recordCsv({ ...head, kind: 'inspection', events })).toBe(
      '\uFEFF日期,名稱,檢查項目,檢查結果,後來怎麼處理\r\n2024-05-01,"消防, 第 1 次",消防,"說「好」和 ""好""。\n第二行",換新。\r\n',
    );
  });

  it('參訪沒有檢查項目這一欄；還沒寫的留空', () => {
    const events = [{ date: '2024-05-01', title: '燈塔區公所', what: '學到很多。' }];
    expect(lines({ ...head, kind: 'benchmarking', events })).toEqual([
      '\uFEFF日期,名稱,學到什麼,用在哪裡',
      '2024-05-01,燈塔區公所,學到很多。,',
      '',
    ]);
  });
});
