import { browserRules } from '../../src/gate/browser/index.ts';
import type { KindRule } from '../../src/gate/browser/type.ts';
import { redirectOf } from '../../src/gate/links/redirectPage.ts';
import type { BuiltSite } from '../../src/gate/site.ts';

/** One run of browser rules: which pages, in which of a rule's widths. */
export interface BrowserLook {
  rules: readonly KindRule[];
  only: (url: string) => boolean;
  widths?: (url: string, width: number) => boolean;
  long?: boolean;
  everyPage?: boolean;
}

/** Everything that one run of the gate looks at: each rule, page and width once. */
export interface Looks {
  browser: readonly BrowserLook[];
  pa11y: (url: string, view: string) => boolean;
}

/** One answer to one question: hundreds of pages that share one layout. On every change they are looked at in one width only. */
const isAnswer = (url: string) => /\/faqs\/.+/u.test(url);
const NARROW = 320;

/**
 * What is looked at on every change: every rule and both engines on every page. `long` is what is too slow for that: forced colours
 * and 200 % text; the answers in their other widths, in pa11y as a telephone; and on every page of its own kind what is otherwise
 * looked at on two of a kind.
 */
export function looksOf(site: BuiltSite, long: boolean): Looks {
  // A page at an old address leaves at once: what it shows is the page it leads to.
  const moved = new Set(site.pages.filter((page) => redirectOf(page) !== undefined).map(({ url }) => url));
  const stays = (url: string) => !moved.has(url);
  const answer = (url: string) => stays(url) && isAnswer(url);
  const daily = browserRules.filter((rule) => !rule.long);
  if (!long) {
    return {
      browser: [{ rules: daily, only: stays, widths: (url, width) => !isAnswer(url) || width === NARROW }],
      pa11y: (url, view) => stays(url) && (!isAnswer(url) || view === 'desktop'),
    };
  }
  return {
    browser: [
      { rules: browserRules.filter((rule) => rule.long), long, only: stays },
      { rules: daily, only: answer, widths: (_url, width) => width !== NARROW },
      { rules: browserRules.filter((rule) => rule.sampled), everyPage: true, only: (url) => stays(url) && !isAnswer(url) },
    ],
    pa11y: (url, view) => answer(url) && view === 'mobile',
  };
}
