import type { Page } from 'playwright-core';

/** WCAG 1.4.12 with the Chinese values of 網站無障礙規範 115.11, in sizes of the element's own letters. */
const LEAST = { 'letter-spacing': 0.14, 'word-spacing': 0.16, 'line-height': 1.5 };
const AFTER_PARAGRAPHS = { 'margin-block-end': 2 };

/**
 * Looks at the page with letters, words, lines and paragraphs at least that far apart and takes it away again: what is wider already
 * stays as wide. Set through `style`, which a page's Content-Security-Policy does not forbid to scripts.
 */
export async function withSpacing<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const before = await page.evaluateHandle(
    ({ least, afterParagraphs }) => {
      const elements = [...document.querySelectorAll<HTMLElement | SVGElement>('*')].filter((element) => 'style' in element);
      // Everything is read before anything is set: an element must not be measured by what its parent was just given.
      const wanted = elements.map((element) => {
        const style = getComputedStyle(element);
        const size = parseFloat(style.fontSize);
        const values = Object.entries(element.tagName === 'P' ? { ...least, ...afterParagraphs } : least);
        return values.map(([name, times]) => [name, Math.max(parseFloat(style.getPropertyValue(name)) || 0, times * size)] as const);
      });
      return elements.map((element, place) => {
        const written = element.style.cssText;
        for (const [name, pixels] of wanted[place]!) element.style.setProperty(name, `${pixels}px`, 'important');
        return { element, written };
      });
    },
    { least: LEAST, afterParagraphs: AFTER_PARAGRAPHS },
  );
  const seen = await look();
  await before.evaluate((list) => {
    for (const { element, written } of list) {
      element.style.cssText = written;
      if (written === '') element.removeAttribute('style');
    }
  });
  await before.dispose();
  return seen;
}
