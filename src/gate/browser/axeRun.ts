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

/** What axe says of a page: what is wrong, and texts whose contrast it cannot make out, with the reason as `summary`. */
export interface AxeSeen {
  faults: AxeFault[];
  undecided: AxeFault[];
}

/** Of what axe leaves open, this alone is decided by no other engine and no other rule. */
const LEFT_OPEN = 'color-contrast';

const told = (results: AxeResults['violations'], summary: (node: NodeResult) => string): AxeFault[] =>
  results.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map((node) => ({ id, help, helpUrl, target: node.target.join(' '), html: node.html, summary: summary(node) })),
  );

/** What axe finds on the page as it stands; the engine is brought once a document. */
export async function runAxe(page: Page): Promise<AxeSeen> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { violations, incomplete } = await page.evaluate(async (tags) => {
    const found = await (globalThis as WithAxe).axe!.run({
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations', 'incomplete'],
      // Fetching the style sheets again serves only a rule that is still experimental.
      preload: false,
    });
    return { violations: found.violations, incomplete: found.incomplete };
  }, TAGS);
  return {
    faults: told(violations, ({ failureSummary }) => (failureSummary ?? '').replaceAll(/\s*\n\s*/gu, ' ')),
    undecided: told(
      incomplete.filter(({ id }) => id === LEFT_OPEN),
      ({ any }) => any.map(({ message }) => message).join('；'),
    ),
  };
}
