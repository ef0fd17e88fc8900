import { describe, expect, it } from 'vitest';
import { parseStatus } from '../../src/domain/status/parse.ts';
import { statusSchema } from '../../src/domain/status/schema.ts';
import { fromIso, isIsoMoment } from '../../src/domain/time/moment.ts';
import { statusOf, statusText, type StatusContent } from '../../src/publish/status.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { OFFICE } from '../support/officeWith.ts';

const { entries } = readOffice(OFFICE);
const of = (collection: string) =>
  entries.filter((entry) => entry.collection === collection).map(({ id, raw }) => ({ id, data: raw.data }));
const content = { alerts: of('alerts'), shelters: of('shelters'), villages: of('villages') } as unknown as StatusContent;
const NOON = '2026-11-22 12:00';
const status = statusOf(content, NOON);

describe('statusOf：公所說的，寫成一個檔', () => {
  it('生效中的最嚴重的在前，還沒開始的在後，結束的不在', () => {
    expect(status.alerts.map(({ id }) => id)).toEqual(['high-tide', 'siren-drill', 'water-stop']);
    expect(statusOf(content, '2026-11-22 20:00').alerts.map(({ id }) => id)).toEqual(['water-stop']);
  });

  it('時間都帶著時區，里和災害有名字，有處所可去才有連結', () => {
    const [tide] = status.alerts;
    expect(status.writtenAt).toBe('2026-11-22T12:00:00+08:00');
    expect(tide).toMatchObject({
      startsAt: '2026-11-22T10:30:00+08:00',
      endsAt: '2026-11-22T20:00:00+08:00',
      villages: [{ name: '潮聲里' }],
      hazards: [{ id: 'flood', name: '水災', english: 'Flood', url: '/disaster/shelters/flood/' }],
      url: '/disaster/#high-tide',
    });
    const slope = { ...content, alerts: [{ id: 'a', data: { ...content.alerts[0]!.data, hazards: ['slope' as const] } }] };
    expect(statusOf(slope, NOON).alerts[0]!.hazards).toEqual([{ id: 'slope', name: '坡地災害', english: 'Landslide' }]);
  });

  it('沒有人說過狀況的處所不編狀況，說過的帶著那時候的時間', () => {
    expect(status.shelters.find(({ id }) => id === 'lighthouse-school')).toEqual({ id: 'lighthouse-school', name: '燈火國民小學' });
    expect(status.shelters.find(({ id }) => id === 'hall')!.state).toEqual({
      now: 'open',
      people: 12,
      updatedAt: '2026-11-22T11:20:00+08:00',
    });
  });

  it('寫了不存在的里就不寫檔', () => {
    expect(() => statusOf({ ...content, villages: [] }, NOON)).toThrow('寫了不存在的里「chaosheng」');
  });
});

/** A copy of the good status with one place spoilt; undefined takes it away. */
function spoilt(path: string, value?: unknown): unknown {
  const copy: unknown = JSON.parse(statusText(status));
  const parts = path.split('.');
  const holder = parts.slice(0, -1).reduce((at, part) => (at as Record<string, unknown>)[part], copy) as Record<string, unknown>;
  if (value === undefined) delete holder[parts.at(-1)!];
  else holder[parts.at(-1)!] = value;
  return copy;
}

describe('網頁的讀法和完整的格式說一樣的話', () => {
  const good: [string, unknown][] = [
    ['虛構公所的', JSON.parse(statusText(status))],
    ['什麼都沒有的', { version: 1, writtenAt: '2026-11-22T12:00:00+08:00', alerts: [], shelters: [] }],
    ['以後多了欄位的', spoilt('alerts.0.more', 1)],
    ['沒有英文的', spoilt('alerts.0.english')],
    ['沒有依據的', spoilt('alerts.0.source')],
  ];
  it.each(good)('收下：%s', (_name, value) => {
    expect(parseStatus(value)).toBe(value);
    expect(statusSchema.safeParse(value).success).toBe(true);
  });

  const bad: [string, unknown][] = [
    ['沒有東西', undefined],
    ['null', null],
    ['一段文字', '<!doctype html>'],
    ['陣列', []],
    ['空物件', {}],
    ['別的版本', spoilt('version', 2)],
    ['沒有時間', spoilt('writtenAt')],
    ['沒有時區的時間', spoilt('writtenAt', '2026-11-22 12:00')],
    ['別的時區', spoilt('writtenAt', '2026-11-22T12:00:00+09:00')],
    ['不存在的日子', spoilt('alerts.0.endsAt', '2026-02-30T12:00:00+08:00')],
    ['訊息不是列表', spoilt('alerts', {})],
    ['沒有標題', spoilt('alerts.0.title', '')],
    ['不認得的等級', spoilt('alerts.0.level', 'toString')],
    ['代號有引號', spoilt('alerts.0.id', 'a"b')],
    ['連到別的網站', spoilt('alerts.0.url', '//evil.example/')],
    ['連到程式', spoilt('alerts.0.url', 'javascript:alert(1)')],
    ['處所連到別的網站', spoilt('alerts.0.hazards.0.url', 'https://evil.example/')],
    ['反斜線的網址', spoilt('alerts.0.url', '/\\evil.example/')],
    ['里沒有名字', spoilt('alerts.0.villages', ['潮聲里'])],
    ['要做的事不是文字', spoilt('alerts.0.todo', [1])],
    ['英文版少了說明', spoilt('alerts.0.english', { title: 'x' })],
    ['不認得的狀況', spoilt('shelters.0.state.now', 'ajar')],
    ['狀況沒有時間', spoilt('shelters.0.state.updatedAt')],
    ['負的人數', spoilt('shelters.0.state.people', -1)],
    ['半個人', spoilt('shelters.0.state.people', 1.5)],
    ['處所是 null', spoilt('shelters.0', null)],
  ];
  it.each(bad)('不收：%s', (_name, value) => {
    expect(parseStatus(value)).toBeUndefined();
    expect(statusSchema.safeParse(value).success).toBe(false);
  });
});

describe('帶時區的時間', () => {
  it('讀回寫進去的', () => expect(fromIso('2026-11-22T14:00:00+08:00')).toBe('2026-11-22 14:00'));
  it.each(['2026-11-22T14:00:00Z', '2026-11-22T14:00:00', '2026-11-22T14:00:01+08:00', '2026-11-22', ''])('「%s」不是', (value) => {
    expect(isIsoMoment(value)).toBe(false);
  });
});
