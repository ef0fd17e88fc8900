import type { Page } from 'playwright-core';
import type { BrowserFault } from '../rule.ts';
import { runAxe, type AxeFault } from './axeRun.ts';
import { states } from './states.ts';
import { hint, TELL_KEEPER, type KindRule } from './type.ts';
import { undecidedFaults } from './undecided.ts';
import { wordsIn } from './words.ts';

/** What is wrong by axe, told to staff. */
const sayFaults = (faults: readonly AxeFault[], state: string): BrowserFault[] =>
  faults.map(({ id, help, helpUrl, target, html, summary }) => {
    const words = wordsIn(html);
    return {
      state,
      ...hint(words),
      what: `${help}。出問題的地方是「${words.slice(0, 60) || target}」（${target}，axe 的 ${id}）。`,
      todo: `${summary || help}。說明：${helpUrl}。字是內容裡的就改內容；不是的話，${TELL_KEEPER}`,
    };
  });

/** What axe finds wrong on the page as it stands. */
const faultsOf = async (page: Page, state: string): Promise<BrowserFault[]> => sayFaults((await runAxe(page)).faults, state);

/** axe-core in its present edition, on every page at three widths and in every state of `states.ts`; what it leaves open of contrast only warns. */
export const axe: KindRule = {
  id: 'browser/axe',
  title: '每一頁在三種寬度、每一種樣子都通過 axe-core 的無障礙檢查（選單打開的樣子每一種頁面看一到兩頁）',
  basis: 'WCAG 2.2 A、AA；網站無障礙規範 115.11',
  severity: 'stops',
  widths: [1280, 768, 320],
  async check(page, view, built) {
    const { faults: wrong, undecided } = await runAxe(page);
    const found = sayFaults(wrong, view.name);
    const asItStands = new Set(found.map(({ what }) => what));
    for (const state of states) {
      if (!state.widths.includes(view.width) || (state.sampled && !view.sampled) || !state.applies(built.html)) continue;
      await state.set(page);
      const faults = await faultsOf(page, `${view.name}，${state.name}`);
      found.push(...faults.filter(({ what }) => !asItStands.has(what)));
      await state.reset(page);
    }
    // Pages of a kind are drawn alike: people look at the chosen ones.
    return [...found, ...(view.sampled ? undecidedFaults(undecided, view.name) : [])];
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
    await page.emulateMedia({ forcedColors: 'active' });
    const forced = await faultsOf(page, `${view.name}，強制色彩`);
    await page.emulateMedia({ forcedColors: null });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
    const large = await faultsOf(page, `${view.name}，字放大 200%`);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    if (forced.length + large.length === 0) return [];
    // What is wrong anyway is told by browser/axe; asked for only where there is something to tell.
    const anyway = new Set((await faultsOf(page, view.name)).map(({ what }) => what));
    return [...forced, ...large].filter(({ what }) => !anyway.has(what));
  },
};
