import { describe, expect, it } from 'vitest';
import { bannersAt, nameOf, sayBanner, sayMore, sayNew, sayUnreachable } from '../../src/live/banner.ts';
import { CAP, createPoll, FIRST, INTERVAL, JITTER, TIMEOUT, waitAfter } from '../../src/live/poll.ts';
import { builtFact, heardFact, newerFact } from '../../src/live/shelterState.ts';
import { CACHE_RULES } from '../../src/hosting/cache.ts';
import type { StatusAlert } from '../../src/domain/status/schema.ts';
import { sayState, sayStateAt } from '../../src/domain/shelter/state.ts';

/** A browser whose time stands still until it is moved; answers come when the question is asked, unless `hold` keeps them. */
function pretend(random = 0.5) {
  let now = 0;
  let next = 0;
  const timers = new Map<number, { at: number; run: () => void }>();
  const asked: number[] = [];
  const world = {
    answers: true,
    hold: undefined as Promise<void> | undefined,
    asked,
    timers,
    setBack: (ms: number) => (now -= ms),
    poll: createPoll({
      ask: async () => {
        asked.push(now / 1000);
        await world.hold;
        return world.answers;
      },
      clock: () => now,
      random: () => random,
      later: (run, wait) => {
        timers.set((next += 1), { at: now + wait, run });
        return next;
      },
      cancel: (timer) => timers.delete(timer),
    }),
    /** Moves the time on by seconds, every timer at its own moment. */
    async pass(seconds: number) {
      const end = now + seconds * 1000;
      for (;;) {
        const [id, timer] = [...timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
        if (id === undefined || timer!.at > end) break;
        timers.delete(id);
        now = Math.max(now, timer!.at);
        timer!.run();
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      }
      now = end;
    },
  };
  return world;
}

describe('什麼時候問', () => {
  it('網頁看得到以前什麼都不問，看得到了也先等網頁載完', async () => {
    const world = pretend();
    await world.pass(600);
    expect(world.asked).toEqual([]);
    const shown = pretend(0);
    shown.poll.visible(true);
    await shown.pass(FIRST[0] - 0.1);
    expect(shown.asked).toEqual([]);
    await shown.pass(0.1);
    expect(shown.asked).toEqual([FIRST[0]]);
  });

  it('之後一分鐘問一次', async () => {
    const world = pretend();
    world.poll.visible(true);
    await world.pass(5 + 180);
    expect(world.asked).toEqual([5, 65, 125, 185]);
  });

  it('每一頁的間隔不一樣，一大群人不會同時來', () => {
    expect([0, 0.5, 1].map((random) => Math.round(waitAfter(0, random) / 1000))).toEqual([54, 60, 66]);
    expect(JITTER).toBeGreaterThan(0);
  });

  it('連不上就越等越久，有上限；連上了又是一分鐘', async () => {
    const world = pretend();
    world.answers = false;
    world.poll.visible(true);
    await world.pass(1100);
    expect(world.asked).toEqual([5, 65, 185, 425, 725, 1025]);
    world.answers = true;
    await world.pass(300);
    expect(world.asked.slice(-2)).toEqual([1325, 1385]);
    expect([1, 2, 3, 4, 50].map((failures) => waitAfter(failures, 0.5) / 1000)).toEqual([60, 120, 240, CAP, CAP]);
  });

  it('藏起來就不問，連計時都停；再看到時，該問了就馬上問，還沒到就等到該問的時候', async () => {
    const world = pretend();
    world.poll.visible(true);
    await world.pass(10);
    world.poll.visible(false);
    expect(world.timers.size).toBe(0);
    await world.pass(20);
    world.poll.visible(true);
    await world.pass(34);
    expect(world.asked).toEqual([5]);
    await world.pass(1);
    expect(world.asked).toEqual([5, 65]);
    world.poll.visible(false);
    await world.pass(600);
    world.poll.visible(true);
    await world.pass(0);
    expect(world.asked).toEqual([5, 65, 665]);
  });

  it('同時只問一次；等答案的時候藏起來，答案來了也不再排下一次', async () => {
    const world = pretend();
    let answer = () => {};
    world.hold = new Promise((done) => (answer = done));
    world.poll.visible(true);
    await world.pass(5);
    world.poll.visible(false);
    world.poll.visible(true);
    world.poll.online();
    await world.pass(500);
    expect(world.asked).toEqual([5]);
    world.poll.visible(false);
    answer();
    await world.pass(0);
    expect(world.timers.size).toBe(0);
  });

  it('答得慢不會讓下一次更晚', async () => {
    const world = pretend();
    world.poll.visible(true);
    let answer = () => {};
    world.hold = new Promise((done) => (answer = done));
    await world.pass(5 + 8);
    world.hold = undefined;
    answer();
    await new Promise((done) => setImmediate(done));
    await world.pass(52);
    expect(world.asked).toEqual([5, 65]);
  });

  it('網路回來就不等完長長的間隔，而且不是大家同一秒；本來就連得上，什麼都不變', async () => {
    const world = pretend();
    world.poll.visible(true);
    await world.pass(10);
    world.poll.online();
    await world.pass(20);
    expect(world.asked).toEqual([5]);
    world.answers = false;
    await world.pass(230);
    expect(world.asked).toEqual([5, 65, 125, 245]);
    world.poll.online();
    await world.pass(FIRST[1] / 2);
    expect(world.asked.at(-1)).toBe(260 + FIRST[1] / 2);
  });

  it('手機的時鐘被調回去，不會因此等上好幾個小時', async () => {
    const world = pretend();
    world.poll.visible(true);
    await world.pass(10);
    world.poll.visible(false);
    world.setBack(7_200_000);
    world.poll.visible(true);
    await world.pass(60);
    expect(world.asked).toHaveLength(2);
  });

  it('間隔、中途的快取和最慢的回答加起來，訊息在 90 秒內到得了開著的網頁', () => {
    const { value } = CACHE_RULES.find(({ prefix }) => prefix === '/disaster/status.json')!;
    const kept = Number(/max-age=(\d+)/u.exec(value)![1]);
    expect(INTERVAL * (1 + JITTER) + kept + TIMEOUT).toBeLessThanOrEqual(90);
  });
});

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
