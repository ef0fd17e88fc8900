import { describe, expect, it } from 'vitest';
import { alertLeftOn, sayLeftOn } from '../../../src/gate/freshness/alertLeftOn.ts';
import { judgedOffice } from '../../../src/gate/office.ts';
import { OFFICE } from '../../support/officeWith.ts';

const say = (from: string, to: string) => sayLeftOn('大雨', from, to, '2026-11-22 12:00')?.what;

describe('災害訊息有沒有忘記結束', () => {
  it.each([
    ['掛了剛好兩天', '2026-11-20 12:00', '2026-11-25 12:00'],
    ['剛結束一個月', '2026-10-22 12:00', '2026-10-23 12:00'],
    ['還沒開始', '2026-11-25 12:00', '2026-11-29 12:00'],
    ['掛很久，現在剛結束', '2026-11-16 12:00', '2026-11-22 12:00'],
  ])('%s，不吵', (_name, from, to) => {
    expect(say(from, to)).toBeUndefined();
  });

  it('掛超過兩天、結束超過一個月，就說', () => {
    expect(say('2026-11-20 11:59', '2026-11-25 12:00')).toContain('超過 48 小時');
    expect(say('2026-10-22 12:00', '2026-10-23 11:59')).toContain('過了 30 天檔案還在');
  });

  it('虛構公所的訊息都好好的；寫壞的時間留給內容檢查', async () => {
    const office = judgedOffice(OFFICE, '2026-11-22');
    expect(await alertLeftOn.check(office)).toEqual([]);
    const broken = office.entries
      .filter(({ collection }) => collection === 'alerts')
      .map((entry) => ({ ...entry, raw: { ...entry.raw, data: { endsAt: 1 } } }));
    expect(await alertLeftOn.check({ ...office, entries: broken })).toEqual([]);
  });
});
