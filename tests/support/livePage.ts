import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { visit, type Visit } from './browser.ts';
import { built } from './buildOffices.ts';
import { disasterOffice } from './disasterCommand.ts';

const NOON = new Date('2026-11-22T12:00:00+08:00');
/** Seconds; shorter than the page waits for an answer, which the real server gives while the browser's clock stands still. */
const STEP = 8;
const ADDRESS = '/disaster/status.json';

/** The options that raise an urgent alert called red-slope. */
export const RAISE = [
  '--raise',
  'red-slope',
  '--level',
  'urgent',
  '--title',
  '土石流紅色警戒',
  '--text',
  '現在就離開。',
  '--todo',
  '往高處走。',
];

/**
 * One open page of the built fictional office for each test: its own code asks a real server for a file that the real command writes;
 * only the browser's clock is moved by hand. Call once a file.
 */
export function livePage() {
  const site = mkdtempSync(join(tmpdir(), 'live-'));
  let served: Visit;
  const live = {
    file: join(site, ADDRESS),
    office: undefined as unknown as ReturnType<typeof disasterOffice>,
    page: undefined as unknown as Page,
    /** How often the page asked. */
    asked: 0,
    /** Errors of the page's scripts. */
    heard: [] as string[],
    /** Opens a page at noon of the day that the office was built for; nothing moves until `pass`. */
    async open(path = '/visit/', scripts = true): Promise<void> {
      const context = await served.browser.newContext({ locale: 'zh-TW', timezoneId: 'Asia/Taipei', javaScriptEnabled: scripts });
      live.page = await context.newPage();
      live.asked = 0;
      live.heard = [];
      live.page.on('request', (request) => {
        if (request.url().endsWith(ADDRESS)) live.asked += 1;
      });
      live.page.on('pageerror', (error) => live.heard.push(String(error)));
      if (scripts) {
        await live.page.clock.install({ time: NOON.getTime() - 600_000 });
        await live.page.clock.pauseAt(NOON);
        await live.page.addInitScript(() => {
          const own = window as unknown as { pending: Promise<unknown> };
          const real = window.fetch;
          own.pending = Promise.resolve();
          window.fetch = (...all) => {
            const answer = real(...all);
            own.pending = answer.then((one) => one.clone().text()).catch(() => undefined);
            return answer;
          };
        });
      }
      await live.page.goto(served.url + path);
    },
    /** Lets seconds pass in the browser, in steps short enough for each question to be answered before the next. */
    async pass(seconds: number): Promise<void> {
      for (let left = seconds; left > 0; left -= STEP) {
        await live.page.clock.runFor(Math.min(left, STEP) * 1000);
        await live.settle();
      }
    },
    /** Waits until what was asked is answered, and the page has done with the answer. */
    async settle(): Promise<void> {
      await live.page.evaluate(() => (window as unknown as { pending: Promise<unknown> }).pending);
      await live.page.evaluate(() => Promise.resolve());
    },
    /** Ids of the banners that can be seen, from the top. */
    shown: (): Promise<(string | undefined)[]> =>
      live.page.locator('alert-bar > [data-alert]:visible').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.alert)),
    /** Runs the command as of a time of that day; it must succeed. */
    command(time: string, ...args: string[]): void {
      const { status, stderr } = live.office.runAt(`2026-11-22 ${time}`, ...args, '--out', site);
      expect([status, stderr]).toEqual([0, '']);
    },
    /** What was said politely, and at once. */
    polite: (): Promise<string | null> => live.page.locator('alert-bar [aria-live]').textContent(),
    urgent: (): Promise<string[]> => live.page.locator('alert-bar [role=alert]').allTextContents(),
  };
  beforeAll(async () => {
    cpSync(built.fixture, site, { recursive: true });
    served = await visit(site);
  });
  beforeEach(() => {
    live.office = disasterOffice();
    live.command('12:00');
  });
  afterEach(async () => {
    await live.page?.context().close();
    live.office.remove();
  });
  afterAll(async () => {
    await served?.close();
    rmSync(site, { recursive: true, force: true });
  });
  return live;
}
