import { describe, expect, it } from 'vitest';
import { CACHE_RULES } from '../../src/hosting/cache.ts';
import { CAP, createPoll, FIRST, INTERVAL, JITTER, TIMEOUT, waitAfter } from '../../src/live/poll.ts';

/** A browser whose time stands still until it is moved; answers come when the question is asked, unless `held` keeps them. */
function pretend(random = 0.5) {
  let now = 0;
  let next = 0;
  const timers = new Map<number, { at: number; run: () => void }>();
  const asked: number[] = [];
  const held: { answers: boolean; until: Promise<void> | undefined } = { answers: true, until: undefined };
  return {
    held,
    asked,
    timers,
    setBack: (ms: number) => (now -= ms),
    poll: createPoll({
      ask: async () => {
        asked.push(now / 1000);
        await held.until;
        return held.answers;
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
    world.held.answers = false;
    world.poll.visible(true);
    await world.pass(1100);
    expect(world.asked).toEqual([5, 65, 185, 425, 725, 1025]);
    world.held.answers = true;
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
    world.held.until = new Promise<void>((done) => (answer = done));
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
    world.held.until = new Promise<void>((done) => (answer = done));
    await world.pass(5 + 8);
    world.held.until = undefined;
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
    world.held.answers = false;
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
