import { HtmlValidate, StaticConfigLoader, type Message } from 'html-validate';
import { NAME, plugin } from '../../codes/plugin.ts';
import type { BuiltSite } from '../site.ts';

/** One message of html-validate on a page, with the words by which its source can be found. */
export interface PageMessage extends Message {
  url: string;
  written: string[];
}

/** The HTML standard and the 23 codes, in one reading of each page. */
const validator = new HtmlValidate(
  new StaticConfigLoader({ plugins: [plugin], elements: ['html5'], extends: ['html-validate:standard', `${NAME}:recommended`] }),
);

/** Shorter words stand in too many places to lead back to a line. */
const TELLING = 4;

/** What the element at `offset` says in words that may stand in content: its address, alternative text, title, and the text after it. */
function writtenAt(html: string, offset: number): string[] {
  const open = html.lastIndexOf('<', offset);
  const [tag = '', text = ''] = html.slice(open, open + 2000).split(/(?<=>)/u);
  const values = [...tag.matchAll(/\b(?:href|src|alt|title)="([^"]+)"/gu)].map(([, value]) => value!);
  return [...values, text.split('<')[0]!.trim()].filter((words) => words.length >= TELLING);
}

const judged = new WeakMap<BuiltSite, PageMessage[]>();

/** Every message on every page; pages are read once, however many rules ask. */
export function messagesOf(site: BuiltSite): PageMessage[] {
  const known = judged.get(site);
  if (known) return known;
  const found = site.pages.flatMap(({ url, html }) =>
    validator
      .validateStringSync(html, url)
      .results.flatMap(({ messages }) => messages)
      .map((message) => ({ ...message, url, written: writtenAt(html, message.offset) })),
  );
  judged.set(site, found);
  return found;
}
