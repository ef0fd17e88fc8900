import type { Page } from 'playwright-core';
import type { BrowserFault } from '../rule.ts';
import { TELL_KEEPER, type KindRule } from './type.ts';

/** What a reader has of the page: its words without those of buttons, and the buttons that nothing answers to. */
function offered(page: Page): Promise<{ words: string; idle: string[] }> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const walker = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT);
    let words = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A shelter's state says its time where nothing moves, and its age where scripts run.
      if (!node.parentElement!.closest('script, style, noscript, template, button, [data-shelter]')) words += node.textContent ?? '';
    }
    const idle = [...document.querySelectorAll<HTMLElement>('button, [role=button], [onclick], a[href="#"], a[href^="javascript:"]')]
      .filter(
        (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('form') && !one.matches('[popovertarget], [commandfor]'),
      )
      .map((one) => (one.textContent ?? '').trim() || one.title || one.tagName.toLowerCase());
    return { words: words.replaceAll(/\s+/gu, ''), idle };
  });
}

/** Where scripts cannot run, everything is still there and nothing pretends to work. */
export const noScript: KindRule = {
  id: 'browser/no-script',
  title: '不執行程式時內容一樣多，也沒有按了沒用的按鈕（每一種頁面看一到兩頁）',
  basis: '網站無障礙規範 115.11；服務計畫：不用執行程式也能讀',
  severity: 'stops',
  widths: [1280],
  sampled: true,
  async check(page) {
    const state = '不執行程式';
    const withScripts = await offered(page);
    const tool = await page.context().newCDPSession(page);
    await tool.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.reload();
    const { words, idle } = await offered(page);
    await tool.send('Emulation.setScriptExecutionDisabled', { value: false });
    await tool.detach();
    await page.reload();
    const faults: BrowserFault[] = idle.map((name) => ({
      state,
      what: `不執行程式時，按鈕「${name}」按了沒有用，卻還看得到。`,
      todo: `這種按鈕要由程式自己放上去，沒有程式就不出現。${TELL_KEEPER}`,
    }));
    if (words === '')
      faults.push({ state, what: '不執行程式時，這一頁的主要內容是空的。', todo: `內容要寫在網頁裡，不可以等程式放進去。${TELL_KEEPER}` });
    else if (words !== withScripts.words) {
      faults.push({
        state,
        what: `不執行程式時，這一頁的字不一樣多（${words.length} 字；執行程式時 ${withScripts.words.length} 字）。`,
        todo: `內容要寫在網頁裡，不可以等程式放進去。${TELL_KEEPER}`,
      });
    }
    return faults;
  },
};
