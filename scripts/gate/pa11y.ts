import { createRequire } from 'node:module';
import { merged } from '../../src/gate/browser/merge.ts';
import { isBroken, pa11yFaults, pa11yRule, type Pa11yResult } from '../../src/gate/browser/pa11yFindings.ts';
import type { Report } from '../../src/gate/finding.ts';
import { siteFinding } from '../../src/gate/judge.ts';
import type { JudgedOffice } from '../../src/gate/office.ts';
import type { SiteFault } from '../../src/gate/rule.ts';
import type { BuiltSite } from '../../src/gate/site.ts';
import { sourceFinder } from '../../src/gate/source.ts';
import { ensureBrowser } from '../browser.ts';
import { serve } from '../serve.ts';

interface Viewport {
  width: number;
  height: number;
  isMobile?: boolean;
}

interface Pa11yDefaults {
  viewport: Viewport;
  concurrency: number;
  runners: string[];
  chromeLaunchConfig: object;
  reporters?: unknown[];
}

/** pa11y-ci brings no types. */
type Pa11yCi = (urls: string[], options: Pa11yDefaults) => Promise<{ results: Record<string, Pa11yResult> }>;

export interface Pa11yOptions {
  site: BuiltSite;
  office: JudgedOffice;
  /** Which addresses in which view (`desktop`, `mobile`); all where absent. */
  only?: ((url: string, view: string) => boolean) | undefined;
  log?: (line: string) => void;
  /** Takes pa11y-ci's place in tests. */
  run?: Pa11yCi;
}

const require = createRequire(import.meta.url);

/** All pages in one viewport in one browser; what pa11y could not judge is tried once more, one at a time. */
async function resultsOf(run: Pa11yCi, urls: string[], options: Pa11yDefaults): Promise<Record<string, Pa11yResult>> {
  const { results } = await run(urls, options);
  const again = urls.filter((url) => isBroken(results[url]));
  if (again.length === 0) return results;
  const retried = await run(again, { ...options, concurrency: 1 });
  return { ...results, ...retried.results };
}

/** Runs pa11y-ci with `.pa11yci.cjs` over a built site, as a computer and as a telephone show it. */
export async function judgeWithPa11y({ site, office, only = () => true, log = () => {}, run }: Pa11yOptions): Promise<Report> {
  // The config asks for the browser that CHROME_PATH names.
  if (!run) process.env.CHROME_PATH ??= ensureBrowser();
  const config = require('../../.pa11yci.cjs') as { defaults: Pa11yDefaults; viewports: Record<string, Viewport> };
  const pa11yCi = run ?? (require('pa11y-ci') as Pa11yCi);
  const { server, url: origin } = await serve(site.folder, 0, ['/sw.js']);
  const faults: SiteFault[] = [];
  const started = Date.now();
  let looks = 0;
  try {
    for (const [view, viewport] of Object.entries(config.viewports)) {
      const pages = site.pages.filter(({ url }) => only(url, view));
      if (pages.length === 0) continue;
      looks += pages.length;
      const results = await resultsOf(
        pa11yCi,
        pages.map(({ url }) => origin + url),
        { ...config.defaults, viewport, reporters: [] },
      );
      const state = `${viewport.isMobile ? '手機' : '電腦'} ${viewport.width} px`;
      faults.push(...pages.flatMap(({ url }) => pa11yFaults(url, state, results[origin + url])));
      log(`pa11y：${state}，${pages.length} 頁，${Math.round((Date.now() - started) / 1000)} 秒`);
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  const scope = `pa11y：${looks} 頁次 × ${config.defaults.runners.length} 個引擎（${config.defaults.runners.join('、')}）`;
  log(`${scope}，${seconds} 秒`);
  const sources = sourceFinder(office);
  const { id, title, basis } = pa11yRule;
  return {
    today: office.today,
    rules: [{ id, title, basis }],
    scope: [scope],
    findings: merged(faults).map((fault) => siteFinding(pa11yRule, fault, sources)),
  };
}
