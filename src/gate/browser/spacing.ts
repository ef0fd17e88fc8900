import type { BrowserFault } from '../rule.ts';
import { cutText } from './cut.ts';
import { withSpacing } from './spaced.ts';
import { hint, TELL_KEEPER, type KindRule } from './type.ts';
import { tooWide } from './wide.ts';

/** A reader who widens letters, words, lines and paragraphs loses nothing. What is cut without it is not this rule's. */
export const spacing: KindRule = {
  id: 'browser/spacing',
  title: '把字距、行距、段距拉開時，字不會被切掉，整頁也不必左右捲動',
  basis: 'WCAG 2.2 1.4.12；網站無障礙規範 115.11',
  severity: 'stops',
  widths: [320],
  async check(page, view) {
    const state = `${view.name}，字距行距拉開`;
    const before = { cut: await cutText(page, { scope: 'body', paper: false }), wide: await tooWide(page) };
    const after = await withSpacing(page, async () => ({
      cut: await cutText(page, { scope: 'body', paper: false }),
      wide: await tooWide(page),
    }));
    const faults: BrowserFault[] = after.cut
      .filter((words) => !before.cut.includes(words))
      .map((words) => ({
        state,
        ...hint(words),
        what: `讀者把字距和行距拉開時，「${words.slice(0, 40)}」被切掉，看不完。`,
        todo: `裝這些字的框不可以固定高度或寬度。${TELL_KEEPER}`,
      }));
    if (after.wide && !before.wide) {
      faults.push({
        state,
        ...hint(after.wide.words),
        what: `讀者把字距拉開時，「${after.wide.words}」超出螢幕，整頁要左右捲動。`,
        todo: `這些字要能換行。${TELL_KEEPER}`,
      });
    }
    return faults;
  },
};
