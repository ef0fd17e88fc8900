import type { Page } from 'playwright-core';
import type { BrowserFault } from '../rule.ts';
import { nextStop, rememberLooks, unreached, type Stop } from './focusWalk.ts';
import { skipLinkFaults } from './skipLink.ts';
import { hint, TELL_KEEPER, type KindRule } from './type.ts';

/** Puts the page back to how it was before a walk: top, no focus, no anchor. */
async function fresh(page: Page): Promise<void> {
  await page.goto(page.url().split('#')[0]!);
}

function faultOf({ words, tag, marked, inside, covered }: Stop, state: string): BrowserFault[] {
  const name = words || tag;
  const say = (what: string): BrowserFault[] => [{ state, ...hint(words), what, todo: `只用鍵盤的人會不知道自己在哪裡。${TELL_KEEPER}` }];
  if (!inside) return say(`用 Tab 走到「${name}」時，它不在畫面上。`);
  if (covered) return say(`用 Tab 走到「${name}」時，它被固定在畫面上的東西擋住。`);
  return marked ? [] : say(`用 Tab 走到「${name}」時，看不出焦點在它身上。`);
}

/** A walk through the whole page with Tab alone. */
export const focus: KindRule = {
  id: 'browser/focus',
  title: '只用 Tab 走完一頁：第一站能跳過選單，每一站都看得見、沒被擋住、走得出來（每一種頁面看一到兩頁）',
  basis: 'WCAG 2.2 2.1.2、2.4.1、2.4.3、2.4.7、2.4.11',
  severity: 'stops',
  widths: [1280, 320],
  sampled: true,
  async check(page, view) {
    await fresh(page);
    const total = await rememberLooks(page);
    const faults = await skipLinkFaults(page, view.name);
    await fresh(page);
    await rememberLooks(page);
    const seen = new Set<number>();
    for (let steps = 0; steps <= total; steps += 1) {
      const stop = await nextStop(page);
      // After the last one the focus leaves the page or begins anew; in a trap it comes back too early.
      if (!stop || seen.has(stop.place)) break;
      seen.add(stop.place);
      faults.push(...faultOf(stop, view.name));
    }
    const missed = await unreached(page, seen);
    if (missed.length) {
      const what = `用 Tab 走不到「${missed[0]}」${missed.length > 1 ? `等 ${missed.length} 個` : ''}。`;
      faults.push({ state: view.name, ...hint(missed[0]!), what, todo: `鍵盤要走得到每一個可以按的東西，也要走得出來。${TELL_KEEPER}` });
    }
    await fresh(page);
    return faults;
  },
};
