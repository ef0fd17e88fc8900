import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { livePage, RAISE } from '../support/livePage.ts';

const live = livePage();

describe('開著的網頁自己知道', () => {
  it('打開時就有的訊息：緊急的在前，演練先說是演練，沒有人被打斷；頭幾秒什麼都不問', async () => {
    await live.open();
    expect(await live.shown()).toEqual(['high-tide', 'siren-drill']);
    const bars = live.page.locator('alert-bar > [data-alert]');
    expect(await bars.evaluateAll((all) => all.map((one) => one.textContent!.trim().slice(0, 2)))).toEqual(['緊急', '演練']);
    expect(await bars.evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual([
      '緊急：海水倒灌，潮聲里要撤離',
      '演練：下午 3 點試放警報聲',
    ]);
    await live.pass(2);
    expect(live.asked).toBe(0);
    await live.pass(6);
    expect(live.asked).toBe(1);
    expect([await live.urgent(), await live.polite()]).toEqual([[], '']);
  });

  it('指令掛出的訊息，不用重新整理，90 秒內就在最前面，而且馬上讀出來；原來的沒有動', async () => {
    await live.open();
    await live.pass(8);
    await live.page.locator('[data-alert=high-tide] a').first().focus();
    await live.page.evaluate(() => document.querySelector('[data-alert=high-tide]')!.setAttribute('data-same', ''));
    live.command('12:01', ...RAISE, '--hazard', 'debris-flow', '--village', 'yanhua');
    await live.pass(80);
    await expect.poll(live.shown).toEqual(['red-slope', 'high-tide', 'siren-drill']);
    const bar = live.page.locator('[data-alert=red-slope]');
    expect((await bar.innerText()).replaceAll(/\s+/gu, ' ')).toBe(
      '緊急：土石流紅色警戒 現在就離開。 鹽花里 · 到 115 年 11 月 23 日 12:01 土石流時去哪裡',
    );
    expect(await bar.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
      '/disaster/#red-slope',
      '/disaster/shelters/debris-flow/',
    ]);
    expect(await bar.getAttribute('class')).toBe('alert urgent');
    expect(await live.urgent()).toEqual(['新的災害訊息。緊急：土石流紅色警戒。現在就離開。']);
    expect(await live.page.locator('[data-same]').count()).toBe(1);
    expect(await live.page.evaluate(() => document.activeElement?.closest('aside')?.dataset.alert)).toBe('high-tide');
    expect(await live.page.locator('alert-bar').evaluate((bar) => bar.querySelectorAll('svg').length)).toBe(3);
    // Asked again and nothing new: nothing is read out a second time.
    await live.page.evaluate(() => document.querySelector('alert-bar [role=alert]')!.setAttribute('data-same', ''));
    await live.pass(140);
    expect(await live.page.locator('[role=alert][data-same]').count()).toBe(1);
    expect(live.heard).toEqual([]);
  });

  it('不急的訊息等讀完再說；結束時間改了不算新的', async () => {
    await live.open();
    await live.pass(8);
    live.command(
      '12:01',
      '--raise',
      'road',
      '--level',
      'notice',
      '--title',
      '路封了',
      '--text',
      '繞路。',
      '--todo',
      '繞路。',
      '--hours',
      '2',
    );
    await live.pass(70);
    await expect.poll(live.shown).toEqual(['high-tide', 'road', 'siren-drill']);
    expect([await live.polite(), await live.urgent()]).toEqual(['新的災害訊息。提醒：路封了。繞路。', []]);
    await live.page.evaluate(() => (document.querySelector('alert-bar [aria-live]')!.textContent = ''));
    live.office.write(
      'alert/road.yaml',
      live.office.read('alert/road.yaml').replace('endsAt: 2026-11-22 14:01', 'endsAt: 2026-11-22 18:30'),
    );
    live.command('12:02');
    await live.pass(70);
    await expect.poll(() => live.page.locator('[data-alert=road] [data-say=facts]').textContent()).toContain('18:30');
    expect(await live.polite()).toBe('');
  });

  it('多過三則，只留最嚴重的三則，其他的給連結', async () => {
    await live.open();
    live.command('12:01', ...RAISE);
    live.command('12:01', '--raise', 'wind', '--level', 'warning', '--title', '風大', '--text', '小心。', '--todo', '小心。');
    await live.pass(8);
    await expect.poll(live.shown).toEqual(['red-slope', 'high-tide', 'wind']);
    const more = live.page.getByRole('link', { name: '還有 1 則災害訊息' });
    expect(await more.getAttribute('href')).toBe('/disaster/');
    live.command('12:02', '--end', 'wind');
    await live.pass(70);
    await expect.poll(live.shown).toEqual(['red-slope', 'high-tide', 'siren-drill']);
    expect(await more.isVisible()).toBe(false);
  });

  it('指令結束的馬上走；時間到的不用問也會走；還沒開始的到時候自己出來', async () => {
    await live.open();
    await live.pass(8);
    live.command('12:01', '--end', 'siren-drill');
    await live.pass(70);
    await expect.poll(live.shown).toEqual(['high-tide']);
    rmSync(live.file);
    await live.page.clock.runFor('08:00:00');
    expect(await live.shown()).toEqual([]);
    await live.page.clock.runFor('04:05:00');
    expect(await live.shown()).toEqual(['water-stop']);
    expect(await live.polite()).toContain('警戒：停水，請先存水');
  });

  it('打開時已經過了結束時間的訊息，一次都不出現', async () => {
    await live.open();
    await live.page.clock.setSystemTime(new Date('2026-11-22T20:00:00+08:00'));
    await live.page.reload();
    expect(await live.shown()).toEqual([]);
  });

  it('英文版說英文；沒有英文的說是中文', async () => {
    await live.open('/en/');
    live.command('12:01', ...RAISE);
    await live.pass(8);
    await expect.poll(live.shown).toEqual(['red-slope', 'high-tide', 'siren-drill']);
    const bar = live.page.locator('[data-alert=red-slope]');
    expect(await bar.innerText()).toMatch(/^Emergency: 土石流紅色警戒/u);
    expect(await bar.locator('[data-say=title]').getAttribute('lang')).toBe('zh-Hant-TW');
    expect(await live.page.locator('[data-alert=high-tide]').innerText()).toMatch(
      /^Emergency: Seawater flooding[\s\S]*Until 22 November 2026, 20:00/u,
    );
  });

  it('程式關掉：訊息都在，也都說到什麼時候', async () => {
    await live.open('/visit/', false);
    const bars = live.page.locator('alert-bar > aside:visible');
    expect(await bars.allInnerTexts()).toEqual([expect.stringContaining('到 115 年 11 月 22 日 20:00'), expect.stringContaining('16:00')]);
  });
});
