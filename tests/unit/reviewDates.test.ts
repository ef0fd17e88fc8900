import { describe, expect, it } from 'vitest';
import { provenanceFaults, reviewRule } from '../../src/domain/collection/sharedRules.ts';

const faults = (reviewedOn?: string, nextReview?: string, reviewedBy: string | undefined = 'works') =>
  reviewRule()
    .check({ reviewedOn, nextReview, reviewedBy })
    .map(({ where, what }) => `${where.join('.')} ${what}`);

describe('檢視日期', () => {
  it('都沒寫，或都寫對，沒有問題', () => {
    expect(reviewRule().check({})).toEqual([]);
    expect(faults('2026-10-01', '2027-10-01')).toEqual([]);
    expect(faults('2027-10-01', '2028-10-01')).toEqual([]);
    expect(faults('2026-10-01')).toEqual([]);
  });

  it('下次檢視要在之後', () => {
    expect(faults('2026-10-01', '2026-10-01')).toHaveLength(1);
    expect(faults('2026-10-01', '2026-09-30')).toEqual(['nextReview 下次檢視（2026-09-30）不在最近檢視（2026-10-01）之後。']);
  });

  it('下次檢視不超過一年', () => {
    expect(faults('2026-10-01', '2027-10-03')).toEqual(['nextReview 下次檢視離最近檢視（2026-10-01）超過一年。']);
  });

  it('寫了日期就要寫課室，說在日期那一行', () => {
    expect(reviewRule().check({ reviewedOn: '2026-10-01' })).toMatchObject([{ where: ['reviewedOn'] }]);
  });

  // Defect reported: 366 days are allowed in every year; a year and a day is more than a year.
  it('一年又一天就太晚了', () => {
    expect(faults('2026-10-01', '2027-10-02')).toHaveLength(1);
  });

  // Defect reported: half a review is read as none.
  it.each([{ reviewedBy: 'works' }, { nextReview: '2027-10-01' }])('沒寫檢視日期卻寫了 %j', (half) => {
    expect(reviewRule().check(half)).toHaveLength(1);
  });
});

describe('尚未確認的事要有來源', () => {
  it('在任何一層都找得到', () => {
    const entry = {
      confirmed: false,
      fee: { confirmed: false, source: '甲' },
      steps: [{ confirmed: true }, { within: { confirmed: false } }],
    };
    expect(provenanceFaults(entry).map(({ where }) => where)).toEqual([['confirmed'], ['steps', 1, 'within', 'confirmed']]);
  });

  it('資料寫壞了也不當掉', () => {
    expect(provenanceFaults(null)).toEqual([]);
    expect(provenanceFaults([null, '文字', 3])).toEqual([]);
  });
});
