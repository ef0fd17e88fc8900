import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { visit, type Visit } from '../support/browser.ts';
import { built } from '../support/buildOffices.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit(built.fixture);
});
afterAll(() => site.close());

/** What has the focus now: its name, its box and whether its outline shows. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const style = getComputedStyle(element);
    // An input that is itself invisible (字級) shows the focus on the words beside it.
    const shows = element.matches('input') && style.opacity === '0' ? getComputedStyle(element.nextElementSibling!) : style;
    const box = element.getBoundingClientRect();
    const on = document.elementFromPoint(Math.max(box.left + 2, 0), box.top + box.height / 2);
    return {
      text: (element.textContent ?? '').trim().slice(0, 30),
      tag: element.tagName,
      id: element.id,
      shown: shows.outlineStyle !== 'none' && parseFloat(shows.outlineWidth) >= 2,
      seen:
        on !== null && (on === element || element.contains(on) || on.contains(element)) && box.top >= 0 && box.bottom <= innerHeight + 2,
    };
  });

describe('只用鍵盤', () => {
  it('第一個 Tab 是「跳到主要內容」，按下去就到', async () => {
    const page = await site.open('/services/beach-event/');
    await page.keyboard.press('Tab');
    expect((await focused(page)).text).toBe('跳到主要內容');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('.crumb, main') !== null)).toBe(true);
  });

  it('走完整頁，每一站都看得到焦點，也沒有被擋住', async () => {
    const page = await site.open('/services/beach-event/', 1280);
    const total = await page.evaluate(
      () => document.querySelectorAll('a[href], button, input:not([type=radio]), summary, [tabindex="0"]').length,
    );
    const hidden: string[] = [];
    let steps = 0;
    for (; steps < total + 20; steps += 1) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (now.tag === 'BODY') break;
      if (!now.shown || !now.seen) hidden.push(`${now.tag} ${now.text} 焦點${now.shown ? '' : '看不見'}${now.seen ? '' : '被擋住'}`);
    }
    expect(hidden).toEqual([]);
    expect(steps).toBeGreaterThan(30);
  });

  it('拿掉焦點的外框就抓得到，勾選框也一樣', async () => {
    const page = await site.open('/services/beach-event/', 1280);
    for (const outline of [true, false]) {
      if (!outline) await page.addStyleTag({ content: ':focus-visible, :focus-visible + span { outline: none !important }' });
      for (const selector of ['.size input:checked', '.docs input', 'main a[href]']) {
        await page.locator(selector).first().focus();
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Tab');
        expect((await focused(page)).shown, selector).toBe(outline);
      }
    }
  });

  it('從首頁到服務、選情形、勾一份文件', async () => {
    const page = await site.open('/');
    await page.getByRole('link', { name: '海灘活動' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/services\/beach-event/u);
    await page.locator('.cases input').first().focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.cases input').first().isChecked()).toBe(true);
    await page.locator('.docs li:not([hidden]) input:visible').first().focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.docs input:checked').count()).toBe(1);
  });

  it('手機選單用 Enter 打開，Tab 走得進去', async () => {
    const page = await site.open('/', 360);
    await page.locator('.mainnav summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('.mainnav') !== null)).toBe(true);
  });

  it('主要的按鈕和連結至少 44 × 44，其他至少 24 × 24（句子裡的連結除外）', async () => {
    const page = await site.open('/', 360);
    const small: string[] = [];
    for (const path of ['/', '/services/', '/services/beach-event/', '/villages/', '/visit/', '/plan/', '/report/', '/faqs/']) {
      await page.goto(site.url + path);
      small.push(
        ...(await page.evaluate((at) => {
          const primary =
            '.btn, .tel, .mainnav summary, .tiles a, .words a, .cases label, .docs label, .brick, .foot nav a, .util a, .size label';
          return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, label')].flatMap((element) => {
            const box = element.getBoundingClientRect();
            if (
              !box.width ||
              element.matches('.skip') ||
              (element.closest('p, td, li > small') && !element.matches(primary)) ||
              element.closest('.ledger, .map')
            )
              return [];
            const least = element.matches(primary) ? 44 : 24;
            return box.height < least - 0.5 || box.width < 24
              ? [`${at} ${element.textContent!.trim().slice(0, 20)} ${Math.round(box.width)}×${Math.round(box.height)}`]
              : [];
          });
        }, path)),
      );
    }
    expect(small).toEqual([]);
  });
});
