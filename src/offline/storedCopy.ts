import type { Moment } from '../domain/time/moment.ts';
import { escapeHtml } from '../text/escapeHtml.ts';
import { withoutOldAlerts } from './oldAlerts.ts';
import { WORDS, type Trouble } from './words.ts';

/** What is known when a page comes out of the store. */
export interface Circumstance {
  /** The address that was asked for. */
  address: string;
  /** When the stored pages were made. */
  built: Moment;
  /** Now, in Taipei. */
  now: Moment;
  trouble: Trouble;
  /** True where the page stands in for one that is not kept. */
  elsewhere?: boolean;
}

const START = [/<main\b(?:[^>"]|"[^"]*")*>/iu, /<body\b(?:[^>"]|"[^"]*")*>/iu];

/** Writes behind the start of the main part, or of the body where a page has none; throws for what is no page at all. */
function atStart(html: string, written: string): string {
  const found = START.map((tag) => tag.exec(html)).find(Boolean);
  if (!found) throw new Error('no <main> and no <body>');
  const place = found.index + found[0].length;
  return html.slice(0, place) + written + html.slice(place);
}

/** A page out of the store as it is shown: it says what it is and from when, and no alert on it is older than its end. */
export function storedCopy(html: string, { address, built, now, trouble, elsewhere = false }: Circumstance): string {
  const words = WORDS[address.startsWith('/en/') ? 'en' : 'zh-TW'];
  const says = elsewhere ? words.elsewhere(trouble) : words.notice(built, trouble);
  const again = `<a href="${escapeHtml(address)}" title="${words.againTitle}">${words.again}</a>`;
  const notice = `<div class="wrap stored" lang="${words.lang}"><p class="note warn"><strong>${says}</strong> ${again}</p></div>`;
  const alerts = withoutOldAlerts(html, now, `<p lang="${words.lang}">${words.alert(built)}</p>`);
  return atStart(alerts, notice).replace(/<title>/iu, (tag) => tag + words.title);
}
