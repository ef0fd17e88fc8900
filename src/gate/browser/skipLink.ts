import type { Page } from 'playwright-core';
import type { BrowserFault } from '../rule.ts';
import { nextStop, type Remembered } from './focusWalk.ts';
import { TELL_KEEPER } from './type.ts';
import { within } from './within.ts';

/** The first stop of a page with a menu skips it: seen while it has the focus, and the next stop lies behind its target. */
export async function skipLinkFaults(page: Page, state: string): Promise<BrowserFault[]> {
  if (!(await page.evaluate(() => document.querySelector('nav') !== null))) return [];
  const first = await nextStop(page);
  const fault = (what: string): BrowserFault[] => [{ state, what, todo: `用鍵盤的人每一頁都靠它跳過選單。${TELL_KEEPER}` }];
  if (!first?.anchor) return fault(`按第一下 Tab 到的是「${first?.words ?? '沒有東西'}」，不是「跳到主要內容」。`);
  if (!first.inside) return fault(`按第一下 Tab 到了「${first.words}」，可是畫面上看不到它。`);
  await page.keyboard.press('Enter');
  // A busy browser goes there only after the key is up; a next Tab that comes first would set out from the link.
  await within(page, (anchor) => location.hash === anchor || document.activeElement?.getAttribute('href') !== anchor, first.anchor);
  const arrived = (await isAt(page, first.anchor)) || (await goesOnBehind(page, first.anchor));
  return arrived ? [] : fault(`「${first.words}」按下去沒有用：焦點沒有到「${first.anchor}」。`);
}

/** The target takes the focus itself, or something in it has it. */
const isAt = (page: Page, anchor: string): Promise<boolean> =>
  page.evaluate((to) => document.getElementById(decodeURIComponent(to.slice(1)))?.contains(document.activeElement) ?? false, anchor);

/** The next stop lies in or behind the target; where nothing does, Tab leaves the page or begins anew, and the address tells. */
async function goesOnBehind(page: Page, anchor: string): Promise<boolean> {
  await page.keyboard.press('Tab');
  return page.evaluate((to) => {
    const target = document.getElementById(decodeURIComponent(to.slice(1)));
    const now = document.activeElement;
    if (!target || !now) return false;
    const behind = (other: Element) => (target.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const { stops } = (globalThis as unknown as { focusWalk: Remembered }).focusWalk;
    return behind(now) || (location.hash === to && !stops.some((stop) => behind(stop) && stop.checkVisibility()));
  }, anchor);
}
