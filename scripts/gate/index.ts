import { browserRules } from '../../src/gate/browser/index.ts';
import type { Report } from '../../src/gate/finding.ts';
import { isSheet } from '../../src/gate/browser/kinds.ts';
import { redirectOf } from '../../src/gate/links/redirectPage.ts';
import type { JudgedOffice } from '../../src/gate/office.ts';
import type { BuiltSite } from '../../src/gate/site.ts';
import { judgeInBrowser } from './browser.ts';
import { judgeWithPa11y } from './pa11y.ts';

const NARROW = 320;
const WIDE = 1280;

/**
 * The one width in which pages are looked at on every change of which there are hundreds in one layout: an answer to a question as a
 * telephone shows it, a sheet for the printer as the computer beside the printer does. Other pages are looked at in every width.
 */
function onlyWidth(url: string): number | undefined {
  if (isSheet({ url })) return WIDE;
  return /\/faqs\/.+/u.test(url) ? NARROW : undefined;
}
const isOfMany = (url: string) => onlyWidth(url) !== undefined;

/**
 * Everything that needs a real browser: every rule and both engines on every page. `long` is what is too slow for every change:
 * forced colours and 200 % text; what there are hundreds of in the other widths, in pa11y as a telephone; and on every page of its own
 * kind what is otherwise looked at on two of a kind.
 */
export async function judgeInBrowsers(site: BuiltSite, office: JudgedOffice, long: boolean): Promise<Report[]> {
  const log = (line: string) => console.log(line);
  // A page at an old address leaves at once: what it shows is the page it leads to.
  const moved = new Set(site.pages.filter((page) => redirectOf(page) !== undefined).map(({ url }) => url));
  const stays = (url: string) => !moved.has(url);
  const ofMany = (url: string) => stays(url) && isOfMany(url);
  const daily = browserRules.filter((rule) => !rule.long);
  const shared = { site, office, log };
  if (!long) {
    const widths = (url: string, width: number) => width === (onlyWidth(url) ?? width);
    return [
      await judgeInBrowser({ ...shared, rules: daily, only: stays, widths }),
      await judgeWithPa11y({ ...shared, only: (url, view) => stays(url) && (!isOfMany(url) || view === 'desktop') }),
    ];
  }
  const slow = browserRules.filter((rule) => rule.long);
  const sampled = browserRules.filter((rule) => rule.sampled);
  return [
    await judgeInBrowser({ ...shared, rules: slow, long, only: stays }),
    await judgeInBrowser({ ...shared, rules: daily, only: ofMany, widths: (url, width) => width !== onlyWidth(url) }),
    await judgeInBrowser({ ...shared, rules: sampled, everyPage: true, only: (url) => stays(url) && !isOfMany(url) }),
    await judgeWithPa11y({ ...shared, only: (url, view) => ofMany(url) && view === 'mobile' }),
  ];
}
