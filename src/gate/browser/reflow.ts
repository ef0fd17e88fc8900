import type { BrowserFault } from '../rule.ts';
import { cutText } from './cut.ts';
import { hint, TELL_KEEPER, type KindRule } from './type.ts';
import { tooWide } from './wide.ts';

/** No sideways scrolling and no lost words at 320 px, which is 1280 px at 400 % zoom. */
export const reflow: KindRule = {
  id: 'browser/reflow',
  title: '手機 320 px 寬（電腦放大到 400%）時，整頁不必左右捲動，字也沒有被切掉',
  basis: 'WCAG 2.2 1.4.10',
  severity: 'stops',
  widths: [320],
  async check(page, view) {
    const wide = await tooWide(page);
    const faults: BrowserFault[] = (await cutText(page, { scope: 'body', paper: false })).map((words) => ({
      state: view.name,
      ...hint(words),
      what: `在 320 px 寬的手機上，「${words.slice(0, 40)}」被切掉，看不完。`,
      todo: `裝這些字的框不可以固定高度或寬度。${TELL_KEEPER}`,
    }));
    if (!wide) return faults;
    return [
      ...faults,
      {
        state: view.name,
        ...hint(wide.words),
        what: `在 320 px 寬的手機上，這一頁有 ${wide.width} px 寬，要左右捲動才看得完。最先超出去的是「${wide.words}」。`,
        todo: '把太長的網址、代號或表格拆短；如果那裡是圖或版面，請交給維護網站的人。',
      },
    ];
  },
};
