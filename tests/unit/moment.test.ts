import { describe, expect, it } from 'vitest';
import {
  addMinutes,
  ageWords,
  englishMoment,
  isMoment,
  isoMoment,
  minutesBetween,
  momentNow,
  momentOf,
  rocMoment,
} from '../../src/domain/time/moment.ts';
import { today } from '../../src/domain/time/plainDate.ts';

describe('臺北的時間', () => {
  it.each(['2026-11-22 00:00', '2026-11-22 23:59', '2024-02-29 12:00'])('%s 是存在的時間', (text) => {
    expect(isMoment(text)).toBe(true);
  });

  it.each([
    '2026-11-22',
    '2026-11-22 24:00',
    '2026-11-22 9:05',
    '2026-11-22T09:05',
    '2026-02-30 10:00',
    '2026-11-22 10:60',
    ' 2026-11-22 10:00',
  ])('%j 不是', (text) => {
    expect(isMoment(text)).toBe(false);
  });

  it('電腦在哪一個時區都一樣：UTC 16:30 是臺北隔天 00:30', () => {
    expect(momentOf(new Date('2026-11-22T16:30:00Z'))).toBe('2026-11-23 00:30');
    expect(isoMoment('2026-11-23 00:30')).toBe('2026-11-23T00:30:00+08:00');
    expect(Date.parse(isoMoment('2026-11-23 00:30'))).toBe(Date.parse('2026-11-22T16:30:00Z'));
  });

  it('算分鐘：跨日、跨年、往回', () => {
    expect(minutesBetween('2026-12-31 23:50', '2027-01-01 00:10')).toBe(20);
    expect(minutesBetween('2026-11-22 10:00', '2026-11-22 09:00')).toBe(-60);
    expect(addMinutes('2026-12-31 23:50', 20)).toBe('2027-01-01 00:10');
  });

  it('給人看的寫法', () => {
    expect(rocMoment('2026-11-22 14:05')).toBe('115 年 11 月 22 日 14:05');
    expect(englishMoment('2026-11-22 14:05')).toBe('22 November 2026, 14:05');
  });

  it.each([
    [0, '剛剛'],
    [1, '1 分鐘前'],
    [59, '59 分鐘前'],
    [60, '1 小時前'],
    [2879, '47 小時前'],
    [2880, '2 天前'],
  ])('%i 分鐘是「%s」', (minutes, words) => {
    expect(ageWords('2026-11-22 12:00', addMinutes('2026-11-22 12:00', minutes))).toBe(words);
  });

  it('現在可以指定：SITE_NOW 最優先，只指定那一天就是中午，都沒有才看時鐘', () => {
    const clock = new Date('2026-11-22T16:30:00Z');
    expect(momentNow({ SITE_NOW: '2026-01-02 03:04', SITE_TODAY: '2026-11-22' }, clock)).toBe('2026-01-02 03:04');
    expect(momentNow({ SITE_TODAY: '2026-11-22' }, clock)).toBe('2026-11-22 12:00');
    expect(momentNow({}, clock)).toBe('2026-11-23 00:30');
    expect(() => momentNow({ SITE_NOW: '2026-01-02' }, clock)).toThrow('SITE_NOW');
    expect(today({ SITE_NOW: '2026-01-02 03:04' }, clock)).toBe('2026-01-02');
  });
});
