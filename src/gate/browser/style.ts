import type { Page } from 'playwright-core';

/**
 * Looks at the page with a style sheet of ours and takes it away again. Adopted sheets are no inline style, so that a page's
 * Content-Security-Policy neither blocks nor reports them.
 */
export async function withStyle<T>(page: Page, css: string, look: () => Promise<T>): Promise<T> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
  const seen = await look();
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  return seen;
}
