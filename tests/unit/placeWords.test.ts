import { describe, expect, it } from 'vitest';
import { sayNumber, sayOpenState, sayOrder, sayRole } from '../../src/components/disaster/placeWords.ts';

const NOW = '2026-11-22 12:00';

describe('避難處所怎麼說', () => {
  it('先到哪裡，再到哪裡', () => {
    expect(sayOrder([])).toBe('');
    expect(sayOrder(['甲'])).toBe('甲');
    expect(sayOrder(['甲', '乙', '丙'])).toBe('先到甲，再到乙、丙');
  });

  it('什麼時候開、能住幾人', () => {
    expect(sayRole({ reason: 'first', data: { capacity: 80 } })).toBe('先開放，80 人');
    expect(sayNumber(1000)).toBe('1,000');
  });

  it('現在的狀況一定寫幾點的；舊了就說可能變了；沒有開就不說', () => {
    expect(sayOpenState(undefined, NOW)).toBe('');
    expect(sayOpenState({ now: 'idle', updatedAt: '2026-11-22 11:00' }, NOW)).toBe('');
    expect(sayOpenState({ now: 'open', people: 12, updatedAt: '2026-11-22 11:20' }, NOW)).toBe(
      '開設，裡面 12 人（115 年 11 月 22 日 11:20 的資料）',
    );
    expect(sayOpenState({ now: 'full', updatedAt: '2026-11-22 06:00' }, NOW)).toContain('可能已經變了，先打電話問');
  });
});
