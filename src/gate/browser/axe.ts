import type { Page } from 'playwright-core';
import type { BrowserFault } from '../rule.ts';
import { runAxe } from './axeRun.ts';
import { states } from './states.ts';
import { hint, TELL_KEEPER, type KindRule } from './type.ts';

const wordsIn = (html: string) =>
  html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** What axe finds on the page as it stands, told to staff. */
async function faultsOf(page: Page, state: string): Promise<BrowserFault[]> {
  return (await runAxe(page)).map(({ id, help, helpUrl, target, html, summary }) => {
    const words = wordsIn(html);
    return {
      state,
      ...hint(words),
      what: `${help}。出問題的地方是「${words.slice(0, 60) || target}」（${target}，axe 的 ${id}）。`,
      todo: `${summary || help}。說明：${helpUrl}。字是內容裡的就改內容；不是的話，${TELL_KEEPER}`,
    };
  });
}

/** axe-core in its present edition, on every page at three widths and in every state of `states.ts`. */
export const axe: KindRule = {
  id: 'browser/axe',
  title: '每一頁在三種寬度、每一種樣子都通過 axe-core 的無障礙檢查（選單打開的樣子每一種頁面看一到兩頁）',
  basis: 'WCAG 2.2 A、AA；網站無障礙規範 115.11',
  severity: 'stops',
  widths: [1280, 768, 320],
  async check(page, view, built) {
    const found = await faultsOf(page, view.name);
    const asItStands = new Set(found.map(({ what }) => what));
    for (const state of states) {
      if (!state.widths.includes(view.width) || (state.sampled && !view.sampled) || !state.applies(built.html)) continue;
      await state.set(page);
      const faults = await faultsOf(page, `${view.name}，${state.name}`);
      found.push(...faults.filter(({ what }) => !asItStands.has(what)));
      await state.reset(page);
    }
    return found;
  },
};

/** The same in the looks that are too slow for every change. */
export const axeLong: KindRule = {
  id: 'browser/axe-looks',
  title: '強制色彩和字放大到 200% 時，也通過 axe-core 的無障礙檢查',
  basis: 'WCAG 2.2 1.4.4、1.4.11',
  severity: 'stops',
  long: true,
  widths: [1280, 320],
  async check(page, view) {
    // What is wrong anyway is told by browser/axe.
    const anyway = new Set((await faultsOf(page, view.name)).map(({ what }) => what));
    await page.emulateMedia({ forcedColors: 'active' });
    const forced = await faultsOf(page, `${view.name}，強制色彩`);
    await page.emulateMedia({ forcedColors: null });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
    const large = await faultsOf(page, `${view.name}，字放大 200%`);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    return [...forced, ...large].filter(({ what }) => !anyway.has(what));
  },
};
