import { browserRules } from '../../src/gate/browser/index.ts';
import type { Report } from '../../src/gate/finding.ts';
import { redirectOf } from '../../src/gate/links/redirectPage.ts';
import type { JudgedOffice } from '../../src/gate/office.ts';
import type { BuiltSite } from '../../src/gate/site.ts';
import { judgeInBrowser } from './browser.ts';
import { judgeWithPa11y } from './pa11y.ts';

/** One answer to one question: hundreds of pages that share one layout. On every change they are looked at in one width only. */
const isAnswer = (url: string) => /\/faqs\/.+/u.test(url);
const NARROW = 320;

/**
 * Everything that needs a real browser: every rule and both engines on every page. `long` is what is too slow for every change:
 * forced colours and 200 % text; the answers in their other widths, in pa11y as a telephone; and on every page of its own kind what
 * is otherwise looked at on two of a kind.
 */
export async function judgeInBrowsers(site: BuiltSite, office: JudgedOffice, long: boolean): Promise<Report[]> {
  const log = (line: string) => console.log(line);
  // A page at an old address leaves at once: what it shows is the page it leads to.
  const moved = new Set(site.pages.filter((page) => redirectOf(page) !== undefined).map(({ url }) => url));
  const stays = (url: string) => !moved.has(url);
  const answer = (url: string) => stays(url) && isAnswer(url);
  const daily = browserRules.filter((rule) => !rule.long);
  const shared = { site, office, log };
  if (!long) {
    const widths = (url: string, width: number) => !isAnswer(url) || width === NARROW;
    return [
      await judgeInBrowser({ ...shared, rules: daily, only: stays, widths }),
      await judgeWithPa11y({ ...shared, only: (url, view) => stays(url) && (!isAnswer(url) || view === 'desktop') }),
    ];
  }
  const slow = browserRules.filter((rule) => rule.long);
  const sampled = browserRules.filter((rule) => rule.sampled);
  return [
    await judgeInBrowser({ ...shared, rules: slow, long, only: stays }),
    await judgeInBrowser({ ...shared, rules: daily, only: answer, widths: (_url, width) => width !== NARROW }),
    await judgeInBrowser({ ...shared, rules: sampled, everyPage: true, only: (url) => stays(url) && !isAnswer(url) }),
    await judgeWithPa11y({ ...shared, only: (url, view) => answer(url) && view === 'mobile' }),
  ];
}
