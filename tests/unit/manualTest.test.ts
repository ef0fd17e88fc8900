import { describe, expect, it } from 'vitest';
import { manualTestKinds, neverTested } from '../../src/domain/manualTest/kinds.ts';
import { isStale, latestTest } from '../../src/domain/manualTest/latest.ts';
import { manualTestSchema } from '../../src/domain/manualTest/schema.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { findingsWith, OFFICE } from '../support/officeWith.ts';

const test = (outcome: string, findings = '') =>
  `kind: keyboard\ntestedOn: 2026-10-05\nsection: general\ntester: 資訊業務承辦人\nmeans: 鍵盤\npages:\n  - /\noutcome: ${outcome}\n${findings}`;
const open = 'findings:\n  - says: 選單按不到。\n    state: open\n';
const mended = (on: string) => `findings:\n  - says: 選單按不到。\n    state: mended\n    mendedOn: ${on}\n`;
const told = (text: string) => findingsWith('manual-tests', 'x', text).map(({ line, what }) => `${line} ${what}`);

describe('人工測試的紀錄', () => {
  it.each([
    ['通過，沒有問題', test('pass')],
    ['有問題，還沒改好', test('pass-with-faults', open)],
    ['不能用，當天就改好', test('fail', mended('2026-10-05'))],
  ])('可以寫：%s', (_name, text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['通過卻有問題', test('pass', open), '8 結果是「通過」，卻列了 1 個發現的問題。'],
    ['有問題卻沒寫', test('pass-with-faults'), '8 結果是「能用，但有問題」，卻沒有寫發現了什麼問題。'],
    ['比測試早改好', test('fail', mended('2026-10-04')), '12 改好的日期（2026-10-04）比測試日期（2026-10-05）早。'],
    ['沒有的課室', test('pass').replace('general', 'nowhere'), '3 「課室」裡沒有「nowhere」。'],
    ['不是站內網址', test('pass').replace('  - /', '  - https://example.org/'), '7 「https://example.org/」的寫法不對。'],
  ])('不可以寫：%s', (_name, text, what) => {
    expect(told(text)).toEqual([what]);
  });

  it('每一種都有一句「還沒有人試過」', () => {
    expect(Object.keys(neverTested).sort()).toEqual(Object.keys(manualTestKinds).sort());
    expect(Object.values(neverTested).filter((says) => !/^還沒有.+。$/u.test(says))).toEqual([]);
  });

  it('虛構的公所用到每一個欄位', () => {
    const data = readOffice(OFFICE)
      .entries.filter(({ collection }) => collection === 'manual-tests')
      .map(({ raw }) => manualTestSchema.parse(raw.data));
    expect(new Set(data.flatMap((one) => Object.keys(one)))).toEqual(new Set(Object.keys(manualTestSchema.shape)));
    expect(new Set(data.flatMap(({ findings = [] }) => findings.flatMap((one) => Object.keys(one))))).toEqual(
      new Set(['says', 'page', 'state', 'mendedOn']),
    );
  });
});

describe('最近一次測試', () => {
  const tests = ['2025-03-01', '2026-01-01', '2026-12-01'].map((testedOn) => ({ testedOn }));

  it('是今天以前最晚的一次；沒有就沒有', () => {
    expect(latestTest(tests, '2026-11-22')?.testedOn).toBe('2026-01-01');
    expect(latestTest(tests, '2026-12-01')?.testedOn).toBe('2026-12-01');
    expect(latestTest(tests, '2020-01-01')).toBeUndefined();
  });

  it('滿 365 天還算數，366 天就太久', () => {
    expect([isStale('2025-11-22', '2026-11-22'), isStale('2025-11-21', '2026-11-22')]).toEqual([false, true]);
  });
});
