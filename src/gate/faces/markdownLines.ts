import { whereOf } from '../finding.ts';
import { otherPages, type Alike } from './alike.ts';
import { oneLine } from './oneLine.ts';

/** What one report may take: GitHub refuses an issue longer than 65,536 characters, and the weekly one holds two reports. */
export const HALF_ISSUE = 30_000;

/** Kept free for the closing line that counts what is left out. */
const ROOM_FOR_REST = 100;

/** A full address up to the first character that no address holds; a backtick would end the code span around it. */
const ADDRESS = /(https?:\/\/[!-_a-~]+)/u;

/** What is told of a finding that leads neither to content nor to a page. */
export const PROGRAM = '網站程式';

const escaped = (text: string) => text.replaceAll(/[\\`*_[\]()<>&|~$!]/gu, String.raw`\$&`).replaceAll(/[@#]/gu, '$&<!-- -->');

/**
 * Text that stays text: marks of Markdown, HTML and formulas are escaped, and an empty comment keeps 「@name」 from calling somebody and
 * 「#12」 from leading to another issue, which no backslash does on GitHub. Addresses stand in code spans, as they are.
 */
export function md(text: string): string {
  const parts = oneLine(text).split(ADDRESS);
  return parts.map((part, index) => (index % 2 ? `\`${part}\`` : escaped(part))).join('');
}

/** One finding in one line: where, what is wrong, what to do, on how many other pages. */
export function sayItem(found: Alike): string {
  const where = found.source ? whereOf({ source: found.source }) : found.places[0] ? whereOf({ place: found.places[0] }) : PROGRAM;
  const others = otherPages(found, 1);
  return `${md(where)}：${md(found.what)}怎麼改：${md(found.todo)}${others ? `（${others}）` : ''}`;
}

/** A line of a report; `finding` marks those that tell one, for they are counted. */
export interface Line {
  text: string;
  finding?: true;
}

/**
 * The lines between `head` and `tail`, ending early where they would take more than half an issue; `sayRest` then says what `left`
 * findings were left out.
 */
export function fitted(head: string, lines: readonly Line[], tail: readonly string[], sayRest: (left: number) => string): string {
  let length = [head, ...tail].join('\n\n').length + ROOM_FOR_REST;
  const kept = lines.filter(({ text }) => (length += text.length + 2) <= HALF_ISSUE);
  const told = (some: readonly Line[]) => some.filter(({ finding }) => finding).length;
  const left = told(lines) - told(kept);
  const texts = [head, ...kept.map(({ text }) => text), ...(left ? [sayRest(left)] : []), ...tail];
  // Items of a list stand together.
  return `${texts.join('\n\n').replaceAll(/\n\n(?=- )/gu, '\n')}\n`;
}
