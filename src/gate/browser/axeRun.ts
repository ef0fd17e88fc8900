import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Page } from 'playwright-core';

const { resolve } = createRequire(import.meta.url);
const read = (path: string) => readFileSync(resolve(path), 'utf8');
/** The engine with its Chinese messages, as one script. */
const source = `${read('axe-core/axe.min.js')};axe.configure({ locale: ${read('axe-core/locales/zh_TW.json')} });`;

/** WCAG 2.0 to 2.2, levels A and AA, and axe's best practice. */
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One element that breaks one of axe's rules. */
export interface AxeFault {
  id: string;
  /** What must hold, zh-TW. */
  help: string;
  helpUrl: string;
  target: string;
  html: string;
  /** How to mend it, zh-TW. */
  summary: string;
}

interface WithAxe {
  axe?: { run: (options: object) => Promise<AxeResults> };
}

/** What axe finds on the page as it stands; the engine is brought once a document. */
export async function runAxe(page: Page): Promise<AxeFault[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const violations = await page.evaluate(
    async (tags) =>
      // Fetching the style sheets again (preload) serves only a rule that is still experimental.
      (await (globalThis as WithAxe).axe!.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false }))
        .violations,
    TAGS,
  );
  return violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(({ target, html, failureSummary }: NodeResult) => ({
      id,
      help,
      helpUrl,
      target: target.join(' '),
      html,
      summary: (failureSummary ?? '').replaceAll(/\s*\n\s*/gu, ' '),
    })),
  );
}
