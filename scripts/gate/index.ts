import { browserRules } from '../../src/gate/browser/index.ts';
import type { Report } from '../../src/gate/finding.ts';
import { redirectOf } from '../../src/gate/links/redirectPage.ts';
import type { JudgedOffice } from '../../src/gate/office.ts';
import type { BuiltSite } from '../../src/gate/site.ts';
import { judgeInBrowser } from './browser.ts';
import { judgeWithPa11y } from './pa11y.ts';

/** One answer to one question: hundreds of pages share their layout, so the slowest looks take the first and the largest of them only. */
const isAnswer = (url: string) => /\/faqs\/.+/u.test(url);

/**
 * Everything that needs a real browser: every rule and both engines on every page, or (`long`) what is too slow for every change:
 * forced colours and 200 % text on every page, and on every page of its own kind what is otherwise looked at on two of a kind.
 */
export async function judgeInBrowsers(site: BuiltSite, office: JudgedOffice, long: boolean): Promise<Report[]> {
  const log = (line: string) => console.log(line);
  // A page at an old address leaves at once: what it shows is the page it leads to.
  const moved = new Set(site.pages.filter((page) => redirectOf(page) !== undefined).map(({ url }) => url));
  const stays = (url: string) => !moved.has(url);
  if (!long) {
    const rules = browserRules.filter((rule) => !rule.long);
    return [await judgeInBrowser({ site, office, rules, only: stays, log }), await judgeWithPa11y({ site, office, only: stays, log })];
  }
  const slow = browserRules.filter((rule) => rule.long);
  const sampled = browserRules.filter((rule) => rule.sampled);
  return [
    await judgeInBrowser({ site, office, rules: slow, long, only: stays, log }),
    await judgeInBrowser({ site, office, rules: sampled, everyPage: true, only: (url) => stays(url) && !isAnswer(url), log }),
  ];
}
