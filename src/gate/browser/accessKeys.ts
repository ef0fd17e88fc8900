import type { CDPSession } from 'playwright-core';
import type { BrowserFault } from '../rule.ts';
import { TELL_KEEPER, type KindRule } from './type.ts';
import { within } from './within.ts';

/** The keys of Taiwanese government sites and what they lead to. */
const KEYS = { U: '上方選單', C: '主要內容', Z: '頁尾' } as const;

/** Alt and a letter as the browser itself hears it: access keys answer to the character, which `keyboard.press` does not send with Alt. */
async function pressAccessKey(tool: CDPSession, key: string): Promise<void> {
  const text = key.toLowerCase();
  await tool.send('Input.dispatchKeyEvent', { type: 'char', modifiers: 1, text, unmodifiedText: text });
}

/** 導盲磚: access keys U, C and Z (and S where there is a search box), each once and each pressed. Pages without a menu need none. */
export const accessKeys: KindRule = {
  id: 'browser/access-keys',
  title: '有選單的頁都有快速鍵 U、C、Z 各一個（有搜尋的頁還有 S），按下去會到',
  basis: '網站無障礙規範：快速鍵（定位點）',
  severity: 'stops',
  widths: [1280],
  async check(page, view) {
    const found = await page.evaluate(() => ({
      menu: document.querySelector('nav') !== null,
      search: document.querySelector('[role=search], search, input[type=search]') !== null,
      keys: [...document.querySelectorAll('[accesskey]')].map((element) => {
        const target = element.getAttribute('href');
        const leads = !target || (target.startsWith('#') && document.getElementById(decodeURIComponent(target.slice(1))) !== null);
        return { key: (element.getAttribute('accesskey') ?? '').toUpperCase(), leads };
      }),
    }));
    if (!found.menu) return [];
    const wanted = { ...KEYS, ...(found.search ? { S: '搜尋' } : {}) };
    const faults: BrowserFault[] = [];
    const say = (what: string) => faults.push({ state: view.name, what, todo: `用鍵盤和報讀軟體的人靠快速鍵在頁裡跳。${TELL_KEEPER}` });
    const tool = await page.context().newCDPSession(page);
    for (const [key, name] of Object.entries(wanted)) {
      const same = found.keys.filter((one) => one.key === key);
      if (same.length === 0) say(`這一頁沒有快速鍵「${key}」（${name}）。`);
      else if (same.length > 1) say(`快速鍵「${key}」（${name}）在這一頁有 ${same.length} 個，只能有一個。`);
      else if (!same[0]!.leads) say(`快速鍵「${key}」（${name}）要去的地方不在這一頁。`);
      else {
        await pressAccessKey(tool, key);
        const arrived = await within(
          page,
          (one) => document.activeElement?.getAttribute('accesskey')?.toUpperCase() === one || location.hash.toUpperCase() === `#${one}`,
          key,
        );
        if (!arrived) say(`按 Alt＋${key} 沒有到「${name}」。`);
      }
    }
    await tool.detach();
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      history.replaceState(null, '', location.pathname);
      scrollTo({ top: 0, behavior: 'instant' });
    });
    return faults;
  },
};
