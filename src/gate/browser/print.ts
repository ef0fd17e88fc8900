import type { BrowserFault } from '../rule.ts';
import { cutText } from './cut.ts';
import { isSheet, kindOf } from './kinds.ts';
import { hint, TELL_KEEPER, type KindRule } from './type.ts';

/** What fits inside the margins of an A4 page (print.css: 14 mm above, 16 mm at the sides, 12 mm below), in CSS px. */
export const PAPER = { width: Math.floor((178 / 25.4) * 96), height: Math.floor((271 / 25.4) * 96) } as const;

/** How many A4 pages a page of a kind may fill. Lists of everything are long by nature; a service must fit in a hand. */
const MOST: Record<string, number> = { '/services/*/': 12, '/en/services/*/': 12, '/faqs/*/': 5, '/villages/*/': 5, '/sections/*/': 5 };
const MOST_ELSE = 30;

/** Pages of a PDF, counted from its page objects. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;

/** On paper: nothing cut, no menus, not more sheets than the kind may have. */
export const print: KindRule = {
  id: 'browser/print',
  title: '印在 A4 上沒有字被切掉，選單不印，應備文件表、海報和避難圖剛好一張（這幾種每頁都看，其他每一種看一到兩頁）',
  basis: '服務計畫：印得出來',
  severity: 'stops',
  widths: [1280],
  sampled: true,
  alsoOn: isSheet,
  async check(page, _view, built) {
    const state = '列印';
    const before = page.viewportSize();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER);
    const sheets = pagesIn(await page.pdf({ preferCSSPageSize: true }));
    const cut = await cutText(page, { scope: 'body', paper: true });
    const menus = await page.evaluate(() =>
      [...document.querySelectorAll('nav')]
        .filter((nav) => nav.checkVisibility() && nav.getBoundingClientRect().height > 1)
        .map((nav) => nav.getAttribute('aria-label') ?? '選單'),
    );
    await page.emulateMedia({ media: null });
    if (before) await page.setViewportSize(before);
    const most = isSheet(built) ? 1 : (MOST[kindOf(built.url)] ?? MOST_ELSE);
    const faults: BrowserFault[] = cut.map((words) => ({
      state,
      ...hint(words),
      what: `印出來時「${words.slice(0, 40)}」被切掉或印到紙外。`,
      todo: `裝這些字的框要能長高、字要能換行。${TELL_KEEPER}`,
    }));
    faults.push(
      ...menus.map((name) => ({
        state,
        what: `印出來時還看得到選單「${name}」，紙上按不了。`,
        todo: `選單在列印時要藏起來。${TELL_KEEPER}`,
      })),
    );
    if (sheets > most || (isSheet(built) && sheets !== 1)) {
      const what = isSheet(built)
        ? `這一張要剛好一張 A4，印出來是 ${sheets} 張。`
        : `這一頁印出來要 ${sheets} 張 A4，這種頁面最多 ${most} 張。`;
      faults.push({ state, what, todo: '把內容寫短一點；已經很短的話，請交給維護網站的人。' });
    }
    return faults;
  },
};
