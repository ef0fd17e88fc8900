import type { Page } from 'playwright-core';

/** What fits inside the margins of an A4 page (print.css: 14 mm above, 16 mm at the sides, 12 mm below), in CSS pixels. */
export const PAPER = { width: Math.floor((178 / 25.4) * 96), height: Math.floor((271 / 25.4) * 96) } as const;

/** Words of the page that lie beyond the paper's width, or that a box or drawing around them cuts off. */
export function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = (node.textContent ?? '').trim();
      const parent = node.parentElement!;
      if (!words || !parent.checkVisibility() || parent.closest('script, style, title, desc, .vh')) continue;
      const range = document.createRange();
      // A space at the end of a line hangs over the edge; nobody misses it.
      const start = node.textContent!.indexOf(words);
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      const box = parent.closest('svg') ? parent.getBoundingClientRect() : range.getBoundingClientRect();
      const beyond = (left: number, right: number, top: number, bottom: number) =>
        box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
      let lost = beyond(0, document.documentElement.clientWidth, -Infinity, Infinity);
      for (let around: Element | null = parent; around && !lost; around = around.parentElement) {
        const clips = around.tagName === 'svg' || getComputedStyle(around).overflow !== 'visible';
        if (!clips || around === document.documentElement || around === document.body) continue;
        const { left, right, top, bottom } = around.getBoundingClientRect();
        lost = beyond(left, right, top, bottom);
      }
      if (lost) cut.push(words);
    }
    return cut;
  });
}
