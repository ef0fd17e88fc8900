import { describe, expect, it } from 'vitest';
import { meetingOutcome } from '../../../src/gate/freshness/meetingOutcome.ts';
import type { JudgedOffice } from '../../../src/gate/office.ts';
import { officeWith } from '../../support/officeWith.ts';

const found = async (date: string, rest = '') => {
  const text = `name: 檢討會\ndate: ${date}\nsection: general\ntopics:\n  - 議題\n${rest}`;
  const office = { ...officeWith('meetings', 'x', text), today: '2026-11-22', files: [] } as unknown as JudgedOffice;
  return (await meetingOutcome.check(office)).filter(({ file }) => file === 'meetings/x.yaml');
};

describe('開過的會要公布結果', () => {
  it('過了 30 天還沒有寫，就提醒，指到開會日期那一行', async () => {
    const [fault, ...more] = await found('2026-10-22');
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ line: 2, field: '開會日期' });
    expect(fault!.what).toContain('過了 31 天');
  });

  it('還在 30 天裡、還沒開、已經寫了結果，都不提醒', async () => {
    expect(await found('2026-10-23')).toEqual([]);
    expect(await found('2026-12-01')).toEqual([]);
    expect(await found('2020-01-01', 'outcomes:\n  - says: 決定了。\n')).toEqual([]);
  });

  it('日期寫錯的，留給內容檢查去說', async () => {
    expect(await found('2026-02-30')).toEqual([]);
  });
});
