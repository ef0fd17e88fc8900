import { describe, expect, it } from 'vitest';
import { warningsFile } from '../../src/settings.ts';
import { currentOf, MAX_AGE, readStored, switchedOn, writeStored, type Stored } from '../../src/warnings/stored.ts';

const warning = (id: string, expires: string) => ({
  id,
  title: '豪雨特報',
  kind: '降雨',
  agency: '南風氣象所',
  summary: '',
  update: false,
  effective: '2026-11-22 09:30',
  expires,
});
const stored: Stored = {
  version: 1,
  city: '南風市',
  fetchedAt: '2026-11-22 11:00',
  source: 'one.json',
  warnings: [warning('a', '2026-11-22 11:30'), warning('b', '2026-11-22 18:00')],
};
const shown = (now: string, city = '南風市') => currentOf(stored, city, now)?.warnings.map(({ id }) => id);

describe('存下來的警報', () => {
  it('寫了讀得回來；壞的、別的樣子的，當作沒有', () => {
    const text = writeStored(stored);
    expect(readStored(text)).toEqual(stored);
    expect(readStored(text.slice(0, -20))).toBeUndefined();
    expect(readStored(text.replace('"version": 1', '"version": 2'))).toBeUndefined();
    expect(readStored(text.replace('11:30', '25:30'))).toBeUndefined();
    expect(() => writeStored({ ...stored, fetchedAt: 'now' })).toThrow();
  });

  it('做網站時再丟一次過期的', () => {
    expect(shown('2026-11-22 11:00')).toEqual(['a', 'b']);
    expect(shown('2026-11-22 11:29')).toEqual(['a', 'b']);
    expect(shown('2026-11-22 11:30')).toEqual(['b']);
  });

  it('太舊的、未來的、別的縣市的都不用；剛好的還用', () => {
    expect(MAX_AGE).toBe(60);
    expect(shown('2026-11-22 12:00')).toEqual(['b']);
    expect(shown('2026-11-22 12:01')).toBeUndefined();
    expect(shown('2026-11-22 10:59')).toBeUndefined();
    expect(shown('2026-11-22 11:00', '北風市')).toBeUndefined();
    expect(currentOf(undefined, '南風市', '2026-11-22 11:00')).toBeUndefined();
    expect(currentOf(stored, '南風市', '2026-11-22 11:10', 5)).toBeUndefined();
  });

  it('每個公所一個檔案', () => {
    const [one, two] = ['a', 'b'].map((root) => warningsFile({ OFFICE_CONTENT: root }));
    expect(one).toMatch(/[\\/]\.cache[\\/]warnings-[0-9a-f]{12}\.json$/u);
    expect(one).not.toBe(two);
  });
});

describe('開關', () => {
  it.each([
    [undefined, undefined, false],
    [undefined, 'https://example.org/', true],
    ['', undefined, false],
    ['on', undefined, true],
    ['off', 'https://example.org/', false],
  ])('OFFICIAL_WARNINGS=%s，網址 %s：%s', (told, feed, expected) => {
    expect(switchedOn({ OFFICIAL_WARNINGS: told }, feed)).toBe(expected);
  });

  it('打錯字不能當成開或關', () => {
    expect(() => switchedOn({ OFFICIAL_WARNINGS: 'yes' }, undefined)).toThrow('要是 on 或 off，現在是「yes」');
  });
});
