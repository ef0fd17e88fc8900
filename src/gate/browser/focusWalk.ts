import type { Page } from 'playwright-core';

/** One stop of the Tab key. */
export interface Stop {
  words: string;
  tag: string;
  /** `#id` of a link within the page; empty else. */
  anchor: string;
  /** Place among the focusable elements of the page; -1 for the body. */
  place: number;
  /** Something of it, its words or its label looks other than without the focus. */
  marked: boolean;
  /** Some of it stands in the window. */
  inside: boolean;
  /** Most of what stands in the window lies under something else. */
  covered: boolean;
}

/** What a walk keeps in the page. */
export interface Remembered {
  stops: HTMLElement[];
  looks: string[];
}

/** How everything that can take the focus looks without it; kept in the page for the walk. Gives how many there are. */
export function rememberLooks(page: Page): Promise<number> {
  return page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    const looksOf = (element: Element) =>
      [element, element.nextElementSibling, element.closest('label')]
        .flatMap((one) => (one ? [getComputedStyle(one), getComputedStyle(one, '::before'), getComputedStyle(one, '::after')] : []))
        .map((style) => {
          const outline =
            style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0
              ? 'none'
              : `${style.outlineStyle}${style.outlineWidth}${style.outlineColor}`;
          return [
            outline,
            style.boxShadow,
            style.borderColor,
            style.borderWidth,
            style.backgroundColor,
            style.color,
            style.textDecorationLine,
          ].join('|');
        })
        .join('\n');
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]',
      ),
    ].filter((element) => element.tabIndex >= 0);
    Object.assign(globalThis, { focusWalk: { stops, looks: stops.map(looksOf) }, looksOf });
    return stops.length;
  });
}

/** Presses Tab and tells where the focus is; undefined when it has left the page. */
export async function nextStop(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { focusWalk, looksOf } = globalThis as unknown as { focusWalk: Remembered; looksOf: (element: Element) => string };
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body || element === document.documentElement) return undefined;
    const place = focusWalk.stops.indexOf(element);
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const left = Math.max(box.left, 0);
    const right = Math.min(box.right, innerWidth);
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    const inside = right - left > 1 && bottom - top > 1;
    const label = element.closest('label');
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.25, 0.5, 0.75].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
    );
    const seen = points.filter(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (hit === element || element.contains(hit) || hit.contains(element) || label?.contains(hit));
    }).length;
    const words =
      (element.textContent ?? '').trim() || label?.textContent?.trim() || element.getAttribute('aria-label') || element.title || element.id;
    return {
      words: words.replaceAll(/\s+/gu, ' ').slice(0, 40),
      tag: element.tagName.toLowerCase(),
      anchor: element.getAttribute('href')?.startsWith('#') ? element.getAttribute('href')! : '',
      place,
      marked: place < 0 || looksOf(element) !== focusWalk.looks[place],
      inside,
      covered: inside && seen < points.length / 2,
    };
  });
}

/** Words of what can be seen and takes the focus but was not among the stops, by their places. */
export function unreached(page: Page, seen: ReadonlySet<number>): Promise<string[]> {
  return page.evaluate(
    (places) =>
      (globalThis as unknown as { focusWalk: Remembered }).focusWalk.stops
        // Of radios that belong together Tab reaches one; the arrows reach the others.
        .filter(
          (element, place) =>
            !places.includes(place) && !element.matches('[type=radio], :disabled') && element.checkVisibility({ visibilityProperty: true }),
        )
        .map((element) => ((element.textContent ?? '').trim() || element.id || element.tagName.toLowerCase()).slice(0, 40)),
    [...seen],
  );
}
