import { chromium, type Browser, type Page } from 'playwright-core';
import { isoMoment } from '../../src/domain/time/moment.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { forget, listen } from '../../src/gate/browser/console.ts';
import { sampleByKind } from '../../src/gate/browser/kinds.ts';
import { merged } from '../../src/gate/browser/merge.ts';
import { TELL_KEEPER, type KindRule } from '../../src/gate/browser/type.ts';
import type { Report } from '../../src/gate/finding.ts';
import { siteFinding } from '../../src/gate/judge.ts';
import type { JudgedOffice } from '../../src/gate/office.ts';
import type { SiteFault } from '../../src/gate/rule.ts';
import type { BuiltPage, BuiltSite } from '../../src/gate/site.ts';
import { sourceFinder } from '../../src/gate/source.ts';
import { browserFlags, ensureBrowser } from '../browser.ts';
import { serve } from '../serve.ts';

export interface BrowserOptions {
  site: BuiltSite;
  office: JudgedOffice;
  rules: readonly KindRule[];
  /** Which addresses; all where absent. */
  only?: ((url: string) => boolean) | undefined;
  /** Which of a rule's widths an address is looked at in; all where absent. */
  widths?: ((url: string, width: number) => boolean) | undefined;
  /** Also the rules that are too slow for every change. */
  long?: boolean;
  /** Runs the sampled rules on every page. */
  everyPage?: boolean;
  log?: (line: string) => void;
}

/** Two pages at a time: more gain nothing on two cores. */
const AT_ONCE = 2;
const HEIGHT = 800;
/** Names lead nowhere: what a page asks of other sites is told, never fetched. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

interface Work {
  rules: readonly KindRule[];
  sample: ReadonlySet<string>;
  everyPage: boolean;
  long: boolean;
  widths: (url: string, width: number) => boolean;
  /** How often each rule looked at a page. */
  looks: Map<string, number>;
}

/** Opens a page in a window of its own, as a reader in Taiwan has it at noon of the day that is judged: what was in force then is shown. */
async function openWindow(browser: Browser, origin: string, today: PlainDate): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: HEIGHT },
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
    // The delivered pages are judged, never the copies of a worker; those have their own test.
    serviceWorkers: 'block',
  });
  await context.clock.setFixedTime(isoMoment(`${today} 12:00`));
  const page = await context.newPage();
  listen(page, origin);
  return page;
}

/** Everything the rules find on one page: one visit, then the window is made narrower. */
async function judgePage(page: Page, built: BuiltPage, origin: string, work: Work): Promise<Map<KindRule, SiteFault[]>> {
  const found = new Map<KindRule, SiteFault[]>();
  const sampled = work.everyPage || work.sample.has(built.url);
  const rules = work.rules.filter((rule) => (rule.only?.(built) ?? true) && (!rule.sampled || sampled || rule.alsoOn?.(built)));
  const widths = [...new Set(rules.flatMap((rule) => rule.widths))].filter((width) => work.widths(built.url, width)).sort((a, b) => b - a);
  if (widths.length === 0) return found;
  forget(page);
  await page.setViewportSize({ width: widths[0]!, height: HEIGHT });
  await page.goto(origin + built.url);
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    const view = { width, name: `${width} px`, sampled, long: work.long };
    for (const rule of rules.filter((one) => one.widths.includes(width))) {
      work.looks.set(rule.id, (work.looks.get(rule.id) ?? 0) + 1);
      const faults = await rule.check(page, view, built);
      found.set(rule, [...(found.get(rule) ?? []), ...faults.map((fault) => ({ ...fault, url: built.url }))]);
    }
  }
  return found;
}

/** A page that could not be judged is a fault like any other: never passed over. */
const unjudged = (url: string, error: unknown): SiteFault => ({
  url,
  what: `這一頁沒有檢查完：${String((error as Error).message)
    .split('\n')[0]!
    .slice(0, 200)}。`,
  todo: `再檢查一次；還是這樣的話，${TELL_KEEPER}`,
});

/** Runs the browser rules over a built site in one real browser, two pages at a time. */
export async function judgeInBrowser(options: BrowserOptions): Promise<Report> {
  const { site, office, only = () => true, long = false, everyPage = false, widths = () => true, log = () => {} } = options;
  const rules = options.rules.filter((rule) => long || !rule.long);
  const pages = site.pages.filter(({ url }) => only(url));
  const work: Work = { rules, sample: sampleByKind(pages), everyPage, long, widths, looks: new Map() };
  const { server, url: origin } = await serve(site.folder);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserFlags, NO_NETWORK] });
  const found = new Map<string, { rule: KindRule; faults: SiteFault[] }>(rules.map((rule) => [rule.id, { rule, faults: [] }]));
  const queue = [...pages];
  const started = Date.now();
  let done = 0;
  const worker = async () => {
    let page = await openWindow(browser, origin, office.today);
    for (let built = queue.shift(); built; built = queue.shift()) {
      try {
        for (const [rule, faults] of await judgePage(page, built, origin, work)) found.get(rule.id)!.faults.push(...faults);
      } catch (error) {
        found.get(rules[0]!.id)!.faults.push(unjudged(built.url, error));
        await page.context().close();
        page = await openWindow(browser, origin, office.today);
      }
      done += 1;
      if (done % 100 === 0) log(`瀏覽器：${done}／${pages.length} 頁`);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  const sources = sourceFinder(office);
  const order = new Map(pages.map(({ url }, place) => [url, place]));
  const seconds = Math.round((Date.now() - started) / 1000);
  const scope = rules.map(({ id, widths: own }) => `${id}：${work.looks.get(id) ?? 0} 頁次（${own.join('、')} px）`);
  for (const line of [...scope, `瀏覽器：${pages.length} 頁，${rules.length} 條規則，${seconds} 秒`]) log(line);
  return {
    today: office.today,
    rules: rules.map(({ id, title, basis }) => ({ id, title, basis })),
    scope,
    findings: [...found.values()].flatMap(({ rule, faults }) =>
      merged(faults)
        .sort((a, b) => order.get(a.url)! - order.get(b.url)!)
        .map((fault) => siteFinding(rule, fault, sources)),
    ),
  };
}
