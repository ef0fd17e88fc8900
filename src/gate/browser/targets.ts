import type { Page } from 'playwright-core';

/** Something that is clicked or touched, and the size that answers, in CSS px. */
export interface Target {
  words: string;
  selector: string;
  width: number;
  height: number;
  /** Matches the primary selectors. */
  primary: boolean;
  /** A link among the words of a sentence, or one whose height the line decides (WCAG 2.5.8, Inline). */
  inline: boolean;
  /** A circle of 24 px around it touches no other target (WCAG 2.5.8, Spacing). */
  apart: boolean;
}

/** The targets of a page that are smaller than `least` px in a direction, as they stand; the page is scrolled while they are measured. */
export function smallTargets(page: Page, primary: string, least: number): Promise<Target[]> {
  return page.evaluate(
    ({ primary, least }) => {
      const ALL =
        'a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=link], [tabindex="0"][onclick]';
      /** Boxes and radios are touched by their words too. */
      const areaOf = (element: Element) =>
        element.matches('input[type=checkbox], input[type=radio]') ? (element.closest('label') ?? element) : element;
      const shown = (element: Element) => {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true }) && style.pointerEvents !== 'none';
      };
      const areas = [...new Set([...document.querySelectorAll(ALL)].map(areaOf))].filter(shown);
      const page = (box: DOMRect) => ({ x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height });
      const boxes = new Map(areas.map((area) => [area, page(area.getBoundingClientRect())]));

      /** How far the target answers from its middle: pseudo-elements that widen it count. */
      const answering = (area: Element) => {
        const own = area.getClientRects()[0] ?? area.getBoundingClientRect();
        if (own.bottom > innerHeight || own.top < 0) area.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = area.getClientRects()[0] ?? area.getBoundingClientRect();
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const hits = (x: number, y: number) => {
          const hit = document.elementFromPoint(x, y);
          return hit !== null && (hit === area || area.contains(hit));
        };
        const reach = (dx: number, dy: number) => {
          let step = 0;
          while (step < 30 && hits(middle.x + dx * (step + 1), middle.y + dy * (step + 1))) step += 1;
          return step;
        };
        if (!hits(middle.x, middle.y)) return { width: box.width, height: box.height };
        return {
          width: Math.max(box.width, reach(-1, 0) + reach(1, 0) + 1),
          height: Math.max(box.height, reach(0, -1) + reach(0, 1) + 1),
        };
      };
      const isInline = (area: Element) => {
        if (!getComputedStyle(area).display.startsWith('inline') || area.matches('button, summary, input, select')) return false;
        let block = area.parentElement!;
        while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement;
        const linked = [...block.querySelectorAll('a, button')].map((link) => link.textContent ?? '').join('');
        const bare = (text: string) => text.replaceAll(/[\s\p{P}\p{S}]/gu, '').length;
        return bare(block.textContent ?? '') > bare(linked);
      };
      const small = areas.flatMap((area) => {
        const box = boxes.get(area)!;
        if (box.width >= least - 0.5 && box.height >= least - 0.5) return [];
        const size = answering(area);
        return size.width >= least - 0.5 && size.height >= least - 0.5 ? [] : [{ area, size }];
      });
      /** Distance of a point from a box: 0 inside it. */
      const distance = (at: { x: number; y: number }, box: { x: number; y: number; width: number; height: number }) =>
        Math.hypot(Math.max(box.x - at.x, 0, at.x - box.x - box.width), Math.max(box.y - at.y, 0, at.y - box.y - box.height));
      const middleOf = (box: { x: number; y: number; width: number; height: number }) => ({
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      });
      return small.map(({ area, size }) => {
        const middle = middleOf(boxes.get(area)!);
        const others = areas.filter((other) => other !== area && !other.contains(area) && !area.contains(other));
        return {
          words: (
            (area.textContent ?? '').replaceAll(/\s+/gu, ' ').trim() ||
            area.getAttribute('aria-label') ||
            area.getAttribute('title') ||
            ''
          ).slice(0, 40),
          selector:
            area.tagName.toLowerCase() +
            (area.className && typeof area.className === 'string' ? `.${area.className.trim().split(/\s+/u)[0]}` : ''),
          width: Math.round(size.width),
          height: Math.round(size.height),
          primary: area.matches(primary),
          inline: isInline(area),
          apart: others.every((other) => {
            const box = boxes.get(other)!;
            const undersized = small.some(({ area: one, size: its }) => one === other && (its.width < 23.5 || its.height < 23.5));
            const theirs = middleOf(box);
            return distance(middle, box) >= 12 && (!undersized || Math.hypot(middle.x - theirs.x, middle.y - theirs.y) >= 24);
          }),
        };
      });
    },
    { primary, least },
  );
}
