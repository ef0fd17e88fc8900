import type { Page } from 'playwright-core';

/** What sticks out of a page that scrolls sideways: its width in px and the words of the first guilty element; undefined where none does. */
export function tooWide(page: Page): Promise<{ width: number; words: string } | undefined> {
  return page.evaluate(() => {
    const { clientWidth: limit, scrollWidth: width } = document.documentElement;
    if (width <= limit) return undefined;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const guilty = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.getBoundingClientRect().right > limit + 1 && !scrolls(element),
    );
    // The innermost one says most.
    const last = guilty.find((element) => !guilty.some((other) => other !== element && element.contains(other)));
    return { width, words: (last?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim().slice(0, 40) || (last?.tagName.toLowerCase() ?? '') };
  });
}
