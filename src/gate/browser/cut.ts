import type { Page } from 'playwright-core';

/**
 * Words of the page that a box or drawing around them cuts off, or that lie beyond the page's width. Boxes that scroll are no loss on a
 * screen but are on paper. `scope` is a selector; text hidden from sight on purpose (1 px, for screen readers) is left out.
 */
export function cutText(page: Page, { scope, paper }: { scope: string; paper: boolean }): Promise<string[]> {
  return page.evaluate(
    ({ scope, paper }) => {
      const cut: string[] = [];
      const root = document.querySelector(scope);
      if (!root) return cut;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const clips = (element: Element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const lost = paper ? /hidden|clip|auto|scroll/u : /hidden|clip/u;
        return (
          element.tagName === 'svg' || lost.test(overflowX) || lost.test(overflowY) || (clipPath !== 'none' && !clipPath.startsWith('url'))
        );
      };
      const isHidden = (element: Element) => {
        const { width, height } = element.getBoundingClientRect();
        return (width <= 1 && height <= 1) || getComputedStyle(element).clipPath === 'inset(50%)';
      };
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = (node.textContent ?? '').trim();
        const parent = node.parentElement!;
        if (!words || !parent.checkVisibility() || parent.closest('script, style, title, desc')) continue;
        const range = document.createRange();
        // A space at the end of a line hangs over the edge; nobody misses it.
        const start = node.textContent!.indexOf(words);
        range.setStart(node, start);
        range.setEnd(node, start + words.length);
        const box = parent.closest('svg') ? parent.getBoundingClientRect() : range.getBoundingClientRect();
        // Glyphs stand a little out of tight lines without being cut; a lost line is far more.
        const slack = Math.max(1, parseFloat(getComputedStyle(parent).fontSize) / 4);
        const beyond = (left: number, right: number, top: number, bottom: number) =>
          box.left < left - 1 || box.right > right + 1 || box.top < top - slack || box.bottom > bottom + slack;
        let lost = paper && beyond(0, document.documentElement.clientWidth, -Infinity, Infinity);
        let shown = true;
        for (let around: Element | null = parent; around && around !== document.body && shown; around = around.parentElement) {
          if (around === document.documentElement || !clips(around)) {
            // A box that scrolls shows everything in it, in its own way.
            if (!paper && /auto|scroll/u.test(getComputedStyle(around).overflowX)) break;
            continue;
          }
          shown = !isHidden(around);
          const { left, right, top, bottom } = around.getBoundingClientRect();
          lost ||= beyond(left, right, top, bottom);
        }
        if (lost && shown) cut.push(words.replaceAll(/\s+/gu, ' '));
      }
      return cut;
    },
    { scope, paper },
  );
}
