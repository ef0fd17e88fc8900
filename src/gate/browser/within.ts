import type { Page } from 'playwright-core';

/** How long a busy browser may take for what follows a key, in ms. */
const PATIENCE = 3000;

/** Waits until `holds` is true of `word` in the page; false where that never comes. */
export async function within(page: Page, holds: (word: string) => boolean, word: string): Promise<boolean> {
  try {
    await page.waitForFunction(holds, word, { timeout: PATIENCE });
    return true;
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') return false;
    throw error;
  }
}
