import { describe, expect, it } from 'vitest';
import { hotspotTable } from '../../src/domain/hotspot/table.ts';
import type { Hotspot } from '../../src/domain/hotspot/schema.ts';
import { openHoursOf } from '../../src/domain/place/openHours.ts';
import { findingsWith } from '../support/officeWith.ts';
import { planNoticeBoard, printRow, SIZES } from '../../src/components/print/fit.ts';

const says = '每天下午';

describe('據點和上網地點的開放時間', () => {
  it('自己有來源，就算整筆還沒確認也可以寫', () => {
    expect(openHoursOf({ says, source: '公所網頁' }, { confirmed: false })).toEqual({ state: 'known', value: says });
    expect(openHoursOf({ says, confirmed: true }, { confirmed: false })).toEqual({ state: 'known', value: says });
  });

  it('自己還沒確認，或整筆還沒確認又沒有自己的來源，就不寫', () => {
    expect(openHoursOf({ says, confirmed: false, source: '報導' }, {})).toEqual({ state: 'pending' });
    expect(openHoursOf({ says }, { confirmed: false })).toEqual({ state: 'pending' });
  });

  it('沒有寫就是空的', () => {
    expect(openHoursOf(undefined, {})).toEqual({ state: 'empty' });
  });
});

describe('免費上網地點的開放資料', () => {
  const spot = (more: Partial<Hotspot>): Hotspot => ({ name: '燈塔', network: 'Haijia', section: 'general', sources: ['測試'], ...more });
  const rows = (table: string) => table.slice(1).split('\r\n').slice(0, -1);

  it('開頭有 BOM，每一列的格數一樣，逗號和引號照規定寫', () => {
    const table = hotspotTable(
      [spot({ note: '一樓,二樓的"窗邊"', village: 'denghuo', position: { latitude: 25.02, longitude: 121.47 } })],
      new Map([['denghuo', '燈火里']]),
    );
    expect(table.startsWith('\uFEFF')).toBe(true);
    expect(rows(table)).toEqual([
      '地點,網路名稱,地址,里,緯度,經度,開放時間,怎麼用,公所已確認',
      '燈塔,Haijia,,燈火里,25.02,121.47,,"一樓,二樓的""窗邊""",是',
    ]);
  });

  it('還沒確認的開放時間不給，也寫明還沒確認', () => {
    expect(rows(hotspotTable([spot({ confirmed: false, source: '測試', hours: { says } })], new Map()))[1]).toBe('燈塔,Haijia,,,,,,,否');
  });
});

describe('內容的規則', () => {
  const meeting = (date: string) => `name: 會\ndate: ${date}\nsection: general\ntopics:\n  - 議題\noutcomes:\n  - says: 決定了。\n`;

  it('開完的會可以寫結果，還沒開的不可以', () => {
    expect(findingsWith('meetings', 'x', meeting('2020-01-01'))).toEqual([]);
    expect(findingsWith('meetings', 'x', meeting('2099-01-01')).map(({ what }) => what)).toEqual([
      expect.stringContaining('還沒開') as string,
    ]);
  });

  it('還沒確認的據點，電話和開放時間可以先記著，活動的說明不可以洩漏', () => {
    const point = (note: string) =>
      `name: 新據點\nvillage: denghuo\ntelephone: 02-20987653\nhours:\n  says: 每天下午 2 點\nactivities:\n  - name: 共餐\n    note: ${note}\nsection: welfare\nsources:\n  - 測試\nconfirmed: false\nsource: 測試\n`;
    expect(findingsWith('care-points', 'x', point('請先打電話問'))).toEqual([]);
    expect(findingsWith('care-points', 'x', point('每餐 30 元'))).toHaveLength(1);
  });

  it('同一個網址不可以列成兩個網站', () => {
    const text = 'title: 別的名字\nurl: https://www.example.org/haijia/tide/\nis: 查潮汐。\norganiser: 南風市政府\ngroups:\n  - city\n';
    expect(findingsWith('links', 'x', text).map(({ what }) => what)).toEqual([expect.stringContaining('links/tide-table.yaml') as string]);
  });
});

describe('里的公布欄海報', () => {
  const plan = (services: number) =>
    planNoticeBoard({
      facts: [printRow('每日下午')],
      lists: [[printRow('公告', '115 年 11 月 1 日')], []],
      names: Array.from({ length: services }, () => printRow('身心障礙者生活補助')),
    });

  it('東西少用最大的字，東西多字就變小', () => {
    expect(plan(2).size).toBe(0);
    expect(plan(60).size).toBeGreaterThan(plan(20).size);
    expect(plan(500).size).toBe(SIZES.length - 1);
  });
});
