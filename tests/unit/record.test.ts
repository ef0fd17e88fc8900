import { describe, expect, it } from 'vitest';
import { recordCheckResults } from '../../src/domain/record/checks.ts';
import { recordCheck, recordChecks } from '../../src/domain/record/checkNames.ts';
import { recordKinds, type RecordKind } from '../../src/domain/record/kinds.ts';
import { recordRules } from '../../src/domain/record/rules.ts';
import { recordSchema, type OfficeRecord, type Series } from '../../src/domain/record/schema.ts';

const head = { title: '範例', section: 'general', lead: '範例。', method: '範例。', source: '測試資料' };
const series = (unit: Series['unit'], figures: Series['figures'], totals?: Series['totals']): Series => ({
  title: '圖表',
  unit,
  groupedBy: '分組',
  figures,
  ...(totals ? { totals } : {}),
});
const one = (value: number, more: object = {}) => ({ year: 2024, group: '甲', value, ...more });
const record = (kind: RecordKind, rest: Partial<OfficeRecord>): OfficeRecord => ({ ...head, kind, ...rest });
const visit = { date: '2024-05-01', title: '燈塔區公所', what: '學到很多。' };

/** What staff would be told, with the place; the schema must accept the entry first. */
function told(entry: OfficeRecord): string[] {
  const data = recordSchema.parse(entry);
  return recordRules.flatMap((rule) => rule.check(data)).map(({ where, what }) => `${where.join('.')} ${what}`);
}

describe('服務成果的規則', () => {
  it.each([
    ['百分比到 100', record('satisfaction', { series: [series('percent', [one(0), one(100, { year: 2023 })])] })],
    ['時數有小數', record('training', { series: [series('hours', [one(2.5)])] })],
    ['訓練也可以寫成事情', record('training', { events: [visit] })],
    ['輿情按月', record('press-topics', { series: [series('cases', [one(1, { month: 1 }), one(2, { month: 12 })])] })],
    ['檢查寫了項目', record('inspection', { events: [{ ...visit, topic: 'fire' as const }] })],
    [
      '總計加得起來，小數也是',
      record('training', {
        series: [series('hours', [one(0.1), one(0.2, { group: '乙' }), one(9, { year: 2023 })], [{ year: 2024, value: 0.3 }])],
      }),
    ],
    ['兩張圖表各有同一年', record('care-points', { series: [series('people', [one(1)]), series('yuan', [one(1)])] })],
  ])('可以寫：%s', (_name, entry) => {
    expect(told(entry)).toEqual([]);
  });

  const figures = (...rows: Series['figures']) => record('telephone', { series: [series('points', rows)] });
  it.each([
    ['什麼都沒有', record('satisfaction', {}), 'kind 「滿意度調查」沒有寫內容。'],
    [
      '兩樣都有',
      record('training', { series: [series('hours', [one(1)])], events: [visit] }),
      'events 同一筆紀錄又寫圖表（series）又寫事情（events）。',
    ],
    ['該寫圖表', record('telephone', { events: [visit] }), 'events 「電話禮貌測試」要寫圖表（series），現在寫的是事情（events）。'],
    [
      '該寫事情',
      record('benchmarking', { series: [series('times', [one(1)])] }),
      'series 「標竿學習（參訪）」要寫事情（events），現在寫的是圖表（series）。',
    ],
    ['沒有檢查項目', record('inspection', { events: [visit] }), 'events.0 「燈塔區公所」沒有寫檢查項目。'],
    [
      '不用檢查項目',
      record('benchmarking', { events: [{ ...visit, topic: 'fire' }] }),
      'events.0.topic 種類是「標竿學習（參訪）」，不用寫檢查項目。',
    ],
    ['民國年', figures(one(1, { year: 113 })), 'series.0.figures.0.year 年份要寫西元，現在是 113。'],
    ['沒有月份', record('press-topics', { series: [series('cases', [one(1)])] }), 'series.0.figures.0 「輿情」按月記，這一項沒有寫月份。'],
    ['多了月份', figures(one(1, { month: 3 })), 'series.0.figures.0.month 「電話禮貌測試」按年記，不用寫月份。'],
    ['重複', figures(one(1), one(2)), 'series.0.figures.1 113 年「甲」寫了兩次，第 1 項也是。'],
    ['超過一百', figures(one(100.1)), 'series.0.figures.0.value 單位是「分」，不會超過 100，現在是 100.1。'],
    [
      '不是整數',
      record('care-points', { series: [series('people', [one(1.5)])] }),
      'series.0.figures.0.value 單位是「人」，要寫整數，現在是 1.5。',
    ],
    [
      '分數不能總計',
      record('telephone', { series: [series('points', [one(1)], [{ year: 2024, value: 1 }])] }),
      'series.0.totals.0 單位是「分」，各分組不能相加。',
    ],
    [
      '天數不能總計',
      record('waived-documents', { series: [series('days', [one(1.5)], [{ year: 2024, value: 1.5 }])] }),
      'series.0.totals.0 單位是「天」，各分組不能相加。',
    ],
    [
      '總計不對',
      record('care-points', { series: [series('people', [one(1), one(2, { group: '乙' })], [{ year: 2024, value: 4 }])] }),
      'series.0.totals.0.value 113 年的總計是 4，各分組加起來卻是 3。',
    ],
    [
      '總計太小',
      record('care-points', { series: [series('people', [one(1), one(2, { group: '乙' })], [{ year: 2024, value: 2 }])] }),
      'series.0.totals.0.value 113 年的總計是 2，各分組加起來卻是 3。',
    ],
    [
      '總計沒有分組',
      record('care-points', { series: [series('people', [one(1)], [{ year: 2023, value: 4 }])] }),
      'series.0.totals.0 112 年寫了總計，卻沒有各分組的數字。',
    ],
    [
      '總計重複',
      record('care-points', {
        series: [
          series(
            'people',
            [one(1)],
            [
              { year: 2024, value: 1 },
              { year: 2024, value: 1 },
            ],
          ),
        ],
      }),
      'series.0.totals.1 113 年的總計寫了兩次，第 1 項也是。',
    ],
    ['還沒到的年', figures(one(1, { year: 2099 })), 'series.0.figures.0 188 年還沒到，不會有紀錄。'],
    [
      '還沒到的事',
      record('benchmarking', { events: [{ ...visit, date: '2099-01-01' }] }),
      'events.0.date 188 年 1 月 1 日還沒到，不會有紀錄。',
    ],
    [
      '還沒到的改進',
      record('benchmarking', { events: [visit], improvements: [{ date: '2099-01-01', what: '改好了。' }] }),
      'improvements.0.date 188 年 1 月 1 日還沒到，不會有紀錄。',
    ],
  ])('不可以寫：%s', (_name, entry, what) => {
    expect(told(entry)).toEqual([what]);
  });

  it('每一個錯都說怎麼改', () => {
    const faults = recordRules.flatMap((rule) => rule.check(recordSchema.parse(figures(one(101, { month: 1 }), one(101, { month: 1 })))));
    expect(faults.length).toBeGreaterThan(2);
    expect(faults.filter(({ todo }) => !/。$/u.test(todo))).toEqual([]);
  });

  it('今年、這個月可以寫，下個月不可以', () => {
    const before = process.env.SITE_TODAY;
    process.env.SITE_TODAY = '2024-11-22';
    try {
      const month = (at: number) => record('press-topics', { series: [series('cases', [one(1, { month: at })])] });
      expect([told(figures(one(1))), told(month(11)), told(month(12)).length]).toEqual([[], [], 1]);
    } finally {
      if (before === undefined) delete process.env.SITE_TODAY;
      else process.env.SITE_TODAY = before;
    }
  });
});

describe('服務計畫的證明', () => {
  const run = (kind: RecordKind, ...own: OfficeRecord[]) =>
    recordCheckResults[recordCheck(kind)]({ records: Object.fromEntries(own.map((data, place) => [String(place), data])) });

  it('每一種紀錄都有一項檢查', () => {
    expect(Object.keys(recordKinds).map((kind) => recordCheck(kind as RecordKind))).toEqual(Object.keys(recordChecks));
    expect(Object.keys(recordCheckResults)).toEqual(Object.keys(recordChecks));
  });

  it('沒有資料就不算做到；別種的資料也不算', () => {
    expect(run('training')).toEqual({ passed: false, count: '0／0 筆' });
    expect(run('training', record('benchmarking', { events: [visit] }))).toEqual({ passed: false, count: '0／0 筆' });
    expect(run('training', record('training', { events: [visit] }))).toEqual({ passed: true, count: '1／1 筆' });
  });

  it('滿意度要寫改了什麼，參訪要寫用在哪裡', () => {
    const survey = record('satisfaction', { series: [series('percent', [one(80)])] });
    expect(run('satisfaction', survey).passed).toBe(false);
    expect(run('satisfaction', { ...survey, improvements: [{ date: '2024-12-01', what: '多了椅子。' }] }).passed).toBe(true);
    expect(run('benchmarking', record('benchmarking', { events: [visit] })).passed).toBe(false);
    expect(run('benchmarking', record('benchmarking', { events: [{ ...visit, after: '用了。' }] })).passed).toBe(true);
  });
});
