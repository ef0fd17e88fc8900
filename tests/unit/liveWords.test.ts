import { describe, expect, it } from 'vitest';
import { sayState, sayStateAt } from '../../src/domain/shelter/state.ts';
import type { StatusAlert } from '../../src/domain/status/schema.ts';
import { bannersAt, nameOf, sayBanner, sayMore, sayNew, sayUnreachable } from '../../src/live/banner.ts';
import { builtFact, heardFact, newerFact } from '../../src/live/shelterState.ts';

const alert = (id: string, level: StatusAlert['level'], from = '10:00', to = '20:00'): StatusAlert => ({
  id,
  level,
  title: '海水倒灌',
  text: '現在就離開。',
  todo: ['走'],
  startsAt: `2026-11-22T${from}:00+08:00`,
  endsAt: `2026-11-22T${to}:00+08:00`,
  villages: [],
  hazards: [],
  url: `/disaster/#${id}`,
});
const tide: StatusAlert = {
  ...alert('tide', 'urgent'),
  villages: [
    { name: '潮聲里', english: 'Chaosheng Village' },
    { name: '燈火里', english: 'Denghuo Village' },
  ],
  hazards: [
    { id: 'flood', name: '水災', english: 'Flood', url: '/disaster/shelters/flood/' },
    { id: 'slope', name: '坡地災害', english: 'Landslide' },
  ],
  source: '海岬市防災中心',
  english: { title: 'Seawater', text: 'Leave now.' },
};

describe('橫幅說什麼', () => {
  it('最嚴重的在前，最多三則，其他的算數；開始那一分鐘有，結束那一分鐘就沒有', () => {
    const all = [
      alert('a', 'drill'),
      alert('b', 'notice'),
      alert('c', 'urgent'),
      alert('d', 'warning'),
      alert('e', 'urgent', '12:00'),
      alert('f', 'urgent', '09:00', '12:00'),
      alert('g', 'urgent', '12:01'),
    ];
    const { shown, more } = bannersAt(all, '2026-11-22 12:00');
    expect(shown.map(({ id }) => id)).toEqual(['e', 'c', 'd']);
    expect(more).toBe(2);
    expect(bannersAt([], '2026-11-22 12:00')).toEqual({ shown: [], more: 0 });
  });

  it('先說等級，再說什麼事、哪裡、到什麼時候、誰說的、去哪裡；沒有處所的災害不給連結', () => {
    const banner = sayBanner(tide, false);
    expect(banner).toEqual({
      level: '緊急',
      title: '海水倒灌',
      text: '現在就離開。',
      lang: undefined,
      facts: '潮聲里、燈火里 · 到 115 年 11 月 22 日 20:00 · 依據：海岬市防災中心',
      links: [{ text: '水災時去哪裡', url: '/disaster/shelters/flood/' }],
    });
    expect(nameOf(banner, false)).toBe('緊急：海水倒灌');
    expect(sayNew(banner, false)).toBe('新的災害訊息。緊急：海水倒灌。現在就離開。');
    expect(sayBanner(alert('x', 'drill'), false)).toMatchObject({ level: '演練', facts: '全區 · 到 115 年 11 月 22 日 20:00', links: [] });
  });

  it('英文版說英文；還沒有英文就用中文，並說是中文', () => {
    expect(sayBanner(tide, true)).toEqual({
      level: 'Emergency',
      title: 'Seawater',
      text: 'Leave now.',
      lang: undefined,
      facts: 'Chaosheng Village, Denghuo Village · Until 22 November 2026, 20:00',
      links: [{ text: 'Flood: where to go', url: '/disaster/shelters/flood/' }],
    });
    expect(sayBanner(alert('x', 'drill'), true)).toMatchObject({
      level: 'Drill',
      title: '海水倒灌',
      lang: 'zh-Hant-TW',
      facts: 'Whole district · Until 22 November 2026, 20:00',
    });
    expect(sayNew(sayBanner(tide, true), true)).toBe('New alert. Emergency: Seawater. Leave now.');
  });

  it('還有幾則、多久以前的', () => {
    expect([sayMore(2, false), sayMore(1, true), sayMore(2, true)]).toEqual(['還有 2 則災害訊息', '1 more alert', '2 more alerts']);
    expect(sayUnreachable('2026-11-22 11:55', '2026-11-22 12:00', false)).toBe('災害訊息是5 分鐘前的資料，現在連不上。');
    expect(sayUnreachable('2026-11-22 11:55', '2026-11-22 12:00', true)).toBe('Information of 22 November 2026, 11:55. No connection now.');
  });
});

describe('處所的狀況', () => {
  const built = { shelter: 'hall', now: 'open', people: '12', at: '2026-11-22 11:20' };
  it('讀回網頁做好時寫的；寫壞的不當真', () => {
    expect(builtFact(built)).toEqual({ now: 'open', people: 12, updatedAt: '2026-11-22 11:20' });
    expect(builtFact({ ...built, people: undefined })).toEqual({ now: 'open', updatedAt: '2026-11-22 11:20' });
    for (const bad of [{}, { ...built, now: 'toString' }, { ...built, at: 'soon' }, { ...built, at: undefined }]) {
      expect(builtFact(bad)).toBeUndefined();
    }
  });

  it('比較新的才算；公所收回狀況，就不再說', () => {
    const heard = heardFact({ id: 'hall', name: '禮堂', state: { now: 'full', people: 80, updatedAt: '2026-11-22T11:30:00+08:00' } });
    expect(heard).toEqual({ now: 'full', people: 80, updatedAt: '2026-11-22 11:30' });
    expect(newerFact(builtFact(built), heard)).toBe(heard);
    expect(newerFact({ now: 'shut', updatedAt: '2026-11-22 11:31' }, heard)!.now).toBe('shut');
    expect(newerFact(builtFact(built), heardFact({ id: 'hall', name: '禮堂' }))).toBeUndefined();
  });

  it('會動的網頁說多久以前，不會動的說那時候的時間', () => {
    expect(sayState(builtFact(built), '2026-11-22 11:50')).toBe('開設，裡面 12 人（30 分鐘前的資料）');
    expect(sayStateAt(builtFact(built))).toBe('開設，裡面 12 人（115 年 11 月 22 日 11:20 的資料）');
    expect(sayStateAt(undefined)).toBe('平時不開，有災害才開');
  });
});
