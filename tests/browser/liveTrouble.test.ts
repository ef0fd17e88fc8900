import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { livePage, RAISE } from '../support/livePage.ts';

const live = livePage();

describe('處所的狀況', () => {
  /** A page of ours with places that show a state, as the disaster pages have them. */
  async function withPlaces(): Promise<void> {
    await live.open();
    await live.page.evaluate(() => {
      const place = (id: string, facts: Record<string, string>) => {
        const span = document.createElement('span');
        span.textContent = 'x';
        Object.assign(span.dataset, { shelter: id, ...facts });
        document.querySelector('main')!.prepend(span);
      };
      place('hall', { now: 'open', people: '12', at: '2026-11-22 11:20' });
      place('lighthouse-school', {});
    });
  }
  const said = (id: string) => live.page.locator(`[data-shelter=${id}]`).textContent();

  it('沒問以前就照寫的時間說多久；問到新的就換，時間從那時候算，不從問到的時候算', async () => {
    await withPlaces();
    await live.page.clock.runFor(1000);
    await live.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await said('hall')).toBe('開設，裡面 12 人（40 分鐘前的資料）');
    live.command('11:50', '--shelter', 'hall', '--state', 'full', '--people', '80');
    live.command('12:00');
    await live.pass(8);
    await expect.poll(() => said('hall')).toBe('額滿，裡面 80 人（10 分鐘前的資料）');
    expect(await live.page.locator('[data-shelter=hall]').getAttribute('data-now')).toBe('full');
    expect(await said('lighthouse-school')).toBe('平時不開，有災害才開');
    await live.pass(600);
    expect(await said('hall')).toBe('額滿，裡面 80 人（20 分鐘前的資料）');
  });

  it('手機的時鐘慢了，也不會說得比較新', async () => {
    await withPlaces();
    await live.page.clock.setSystemTime(new Date('2026-11-22T09:00:00+08:00'));
    live.command('12:30');
    await live.pass(20);
    await expect.poll(() => said('hall')).toBe('開設，裡面 12 人（1 小時前的資料）');
  });
});

describe('連不上、答錯、藏起來', () => {
  it('連不上：訊息還在，說是多久以前的資料，越來越久；連上了就不說', async () => {
    await live.open();
    await live.pass(8);
    await live.page.context().setOffline(true);
    await live.pass(70);
    const age = live.page.locator('alert-bar .age');
    await expect.poll(() => age.textContent()).toBe('災害訊息是1 分鐘前的資料，現在連不上。');
    expect(await live.polite()).toContain('現在連不上。');
    expect(await live.shown()).toEqual(['high-tide', 'siren-drill']);
    await live.pass(600);
    expect(await age.textContent()).toMatch(/^災害訊息是11 分鐘前/u);
    await live.page.context().setOffline(false);
    await live.pass(8);
    await expect.poll(() => age.isVisible()).toBe(false);
    expect(live.heard).toEqual([]);
  });

  it.each([
    ['檔案不見了', undefined],
    ['不是 JSON', '<!doctype html><title>x</title>'],
    ['一半的檔案', '{"version":1,"writtenAt":"2026-11-22T12:0'],
    ['別的版本', '{"version":2}'],
    ['想插程式', '{"version":1,"writtenAt":"2026-11-22T12:05:00+08:00","alerts":[{"id":"x","url":"javascript:alert(1)"}],"shelters":[]}'],
  ])('%s：原來的訊息還在，網頁沒壞，修好了就接上', async (_name, text) => {
    await live.open();
    if (text === undefined) rmSync(live.file);
    else writeFileSync(live.file, text);
    await live.pass(8);
    await expect.poll(() => live.page.locator('alert-bar .age').isVisible()).toBe(true);
    expect(await live.shown()).toEqual(['high-tide', 'siren-drill']);
    live.command('12:05', ...RAISE);
    await live.pass(70);
    await expect.poll(live.shown).toEqual(['red-slope', 'high-tide', 'siren-drill']);
    expect(live.heard).toEqual([]);
  });

  it('路上的舊檔案不會把新的蓋掉', async () => {
    live.command('12:10', ...RAISE);
    await live.open();
    await live.pass(8);
    await expect.poll(live.shown).toContain('red-slope');
    rmSync(join(live.office.content, 'alert/red-slope.yaml'));
    live.command('12:05');
    await live.pass(70);
    expect(await live.shown()).toContain('red-slope');
  });

  it('藏起來的網頁什麼都不問；再看到就馬上問', async () => {
    await live.open();
    await live.pass(8);
    expect(live.asked).toBe(1);
    const see = (state: string) =>
      live.page.evaluate((value) => {
        Object.defineProperty(document, 'visibilityState', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await see('hidden');
    await live.pass(900);
    expect(live.asked).toBe(1);
    live.command('12:10', ...RAISE);
    await see('visible');
    await live.pass(0.1);
    expect(live.asked).toBe(2);
    await expect.poll(live.shown).toContain('red-slope');
  });

  it('開一個小時，問不到 70 次', async () => {
    await live.open();
    for (let minute = 0; minute < 60; minute += 1) await live.pass(60);
    expect(live.asked).toBeGreaterThan(50);
    expect(live.asked).toBeLessThan(70);
  });
});
