import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit, type Visit } from '../support/browser.ts';
import { built } from '../support/buildOffices.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit(built.fixture);
});
afterAll(() => site.close());

describe('勾選清單', () => {
  it('重新整理後還在，清除後不見，另一個服務不受影響', async () => {
    const page = await site.open('/services/beach-event/', 1280);
    const boxes = page.locator('.docs input');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.reload();
    expect(await boxes.nth(0).isChecked()).toBe(true);
    expect(await boxes.nth(1).isChecked()).toBe(true);
    await page.goto(`${site.url}/services/lantern-loan/`);
    expect(await page.locator('.docs input:checked').count()).toBe(0);
    await page.goto(`${site.url}/services/beach-event/`);
    await page.getByRole('button', { name: '清除勾選' }).click();
    await page.reload();
    expect(await page.locator('.docs input:checked').count()).toBe(0);
  });

  it('選一種情形，只留那種情形要帶的文件', async () => {
    const page = await site.open('/services/beach-event/', 1280, { scripts: false });
    const rows = page.locator('.docs > li');
    const all = await rows.count();
    await page.locator('.cases input').first().check();
    const left = await rows.evaluateAll((items) => items.filter((item) => (item as HTMLElement).offsetHeight > 0).length);
    expect(left).toBeLessThan(all);
    expect(left).toBeGreaterThan(0);
  });

  it('不能執行程式時，所有內容都讀得到', async () => {
    const page = await site.open('/services/beach-event/', 360, { scripts: false });
    for (const id of ['about', 'channels', 'documents', 'time', 'fee', 'steps', 'legal', 'contact', 'alternatives']) {
      expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    }
    await page.locator('.chartfold summary').click();
    expect(await page.locator('#steps svg.chart').isVisible()).toBe(true);
    await page.locator('.mainnav summary').click();
    expect(await page.locator('.mainnav a').first().isVisible()).toBe(true);
  });
});

describe('流程圖', () => {
  it('寬螢幕直接看得到，手機收在「看流程圖」裡', async () => {
    const wide = await site.open('/services/beach-event/', 1280);
    expect(await wide.locator('#steps svg.chart').isVisible()).toBe(true);
    const narrow = await site.open('/services/beach-event/', 360);
    expect(await narrow.locator('#steps svg.chart').isVisible()).toBe(false);
    await narrow.locator('.chartfold summary').click();
    expect(await narrow.locator('#steps svg.chart').isVisible()).toBe(true);
  });
});
