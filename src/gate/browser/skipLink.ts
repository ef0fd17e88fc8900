import type { Page } from 'playwright-core';
import type { BrowserFault } from '../rule.ts';
import { nextStop } from './focusWalk.ts';
import { TELL_KEEPER } from './type.ts';

/** The first stop of a page with a menu skips it: seen while it has the focus, and the next stop lies behind its target. */
export async function skipLinkFaults(page: Page, state: string): Promise<BrowserFault[]> {
  if (!(await page.evaluate(() => document.querySelector('nav') !== null))) return [];
  const first = await nextStop(page);
  const fault = (what: string): BrowserFault[] => [{ state, what, todo: `用鍵盤的人每一頁都靠它跳過選單。${TELL_KEEPER}` }];
  if (!first?.anchor) return fault(`按第一下 Tab 到的是「${first?.words ?? '沒有東西'}」，不是「跳到主要內容」。`);
  if (!first.inside) return fault(`按第一下 Tab 到了「${first.words}」，可是畫面上看不到它。`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const arrived = await page.evaluate((anchor) => {
    const target = document.getElementById(decodeURIComponent(anchor.slice(1)));
    const now = document.activeElement;
    if (!target || !now) return false;
    // A target near the end may have nothing to stop at behind it.
    const behind = (target.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return target === now || target.contains(now) || behind || (now === document.body && location.hash === anchor);
  }, first.anchor);
  return arrived ? [] : fault(`「${first.words}」按下去沒有用：焦點沒有到「${first.anchor}」。`);
}
