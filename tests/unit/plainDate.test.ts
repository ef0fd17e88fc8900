import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, englishDate, isPlainDate, rocDate, today } from '../../src/domain/time/plainDate.ts';

describe('isPlainDate', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '2026-12-31'])('%s 是存在的日期', (date) => {
    expect(isPlainDate(date)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-11-00',
    '2026/11/22',
    '115-11-22',
    '2026-1-2',
    '2026-11-22T00:00:00Z',
    ' 2026-11-22',
    '2026-11-22\n',
    '２０２６-11-22',
    '',
  ])('「%s」不是', (date) => {
    expect(isPlainDate(date)).toBe(false);
  });
});

describe('daysBetween 和 addDays', () => {
  it('跨月、跨年、閏日都算得對', () => {
    expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-11-22', '2026-11-01')).toBe(-21);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('夏令時間的日子也是一天（臺灣以外的電腦）', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/New_York';
    try {
      expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
      expect(addDays('2026-03-08', 1)).toBe('2026-03-09');
      expect(isPlainDate('2026-03-08')).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('加上幾天，再量出來的就是那幾天', () => {
    for (let days = -800; days <= 800; days += 7) expect(daysBetween('2024-02-29', addDays('2024-02-29', days))).toBe(days);
  });
});

describe('寫給民眾看的日期', () => {
  it('中文用民國年，不補零', () => {
    expect(rocDate('2026-11-22')).toBe('115 年 11 月 22 日');
    expect(rocDate('2027-01-05')).toBe('116 年 1 月 5 日');
  });

  it('英文用全寫的月份', () => {
    expect(englishDate('2026-11-22')).toBe('22 November 2026');
    expect(englishDate('2027-01-05')).toBe('5 January 2027');
  });
});

describe('today', () => {
  it('是臺北的日期，不是格林威治的', () => {
    expect(today({}, new Date('2026-11-21T15:59:59Z'))).toBe('2026-11-21');
    expect(today({}, new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
  });

  it('SITE_TODAY 說是哪一天就是哪一天', () => {
    expect(today({ SITE_TODAY: '2026-01-31' }, new Date('2030-01-01T00:00:00Z'))).toBe('2026-01-31');
    expect(today({ SITE_TODAY: '' }, new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
  });

  it('SITE_TODAY 不是存在的日期就不建', () => {
    expect(() => today({ SITE_TODAY: '2026-02-30' })).toThrow('SITE_TODAY 必須是存在的日期');
  });
});
