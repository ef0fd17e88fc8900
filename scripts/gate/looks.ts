import { browserRules } from '../../src/gate/browser/index.ts';
import type { KindRule } from '../../src/gate/browser/type.ts';
import { isSheet } from '../../src/gate/browser/kinds.ts';
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

const NARROW = 320;
const WIDE = 1280;
/** One answer to one question. */
const isAnswer = (url: string) => /\/faqs\/.+/u.test(url);

/**
 * The one width in which pages are looked at on every change of which there are hundreds in one layout: an answer to a question as a
 * telephone shows it, a sheet for the printer as the computer beside the printer does. Undefined: in every width.
 */
function onlyWidth(url: string): number | undefined {
  if (isSheet({ url })) return WIDE;
  return isAnswer(url) ? NARROW : undefined;
}

/**
 * What is looked at on every change: every rule and both engines on every page. `long` is what is too slow for that: forced colours
 * and 200 % text; answers and sheets in their other widths, in pa11y as a telephone; and on every page that is not an answer what is
 * otherwise looked at on two of a kind.
 */
export function looksOf(site: BuiltSite, long: boolean): Looks {
  // A page at an old address leaves at once: what it shows is the page it leads to.
  const moved = new Set(site.pages.filter((page) => redirectOf(page) !== undefined).map(({ url }) => url));
  const stays = (url: string) => !moved.has(url);
  const ofMany = (url: string) => stays(url) && onlyWidth(url) !== undefined;
  const daily = browserRules.filter((rule) => !rule.long);
  if (!long) {
    return {
      browser: [{ rules: daily, only: stays, widths: (url, width) => width === (onlyWidth(url) ?? width) }],
      pa11y: (url, view) => stays(url) && (onlyWidth(url) === undefined || view === 'desktop'),
    };
  }
  return {
    browser: [
      { rules: browserRules.filter((rule) => rule.long), long, only: stays },
      { rules: daily, only: ofMany, widths: (url, width) => width !== onlyWidth(url) },
      { rules: browserRules.filter((rule) => rule.sampled), everyPage: true, only: (url) => stays(url) && !isAnswer(url) },
    ],
    pa11y: (url, view) => ofMany(url) && view === 'mobile',
  };
}
