import { textWidth, wrapLabel } from '../text/wrap.ts';
import { escapeHtml } from '../text/escapeHtml.ts';
import { FONT, LINE, n, WIDTH } from './data.ts';
import type { Anchor } from './place.ts';

/** Least space between letters and between words, in em, that a reader may ask for (WCAG 1.4.12, Chinese values of 網站無障礙規範 115.11). */
const SPREAD = { letter: 0.14, word: 0.16 };

/** Width of a text in units when a reader spreads its letters: a drawing cannot grow then, so the room is kept from the start. */
export const widthOf = (text: string): number =>
  (textWidth(text) + [...text].length * SPREAD.letter + text.split(' ').slice(1).length * SPREAD.word) * FONT;

/** A line of text; `y` is its baseline, `x` the end or the middle that `anchor` names. */
export function label(kind: string, x: number, y: number, text: string, anchor: Anchor = 'start'): string {
  return `<text class="k-${kind}" x="${n(x)}" y="${n(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeHtml(text)}</text>`;
}

/** The name of a group over its bars or its line, on as many lines as it needs; bold Latin letters need a little more room. */
export function heading(name: string, top: number): { parts: string[]; height: number } {
  const room = ((WIDTH / FONT - 1) * textWidth(name) * FONT) / widthOf(name);
  const lines = wrapLabel(name, room);
  return { parts: lines.map((line, place) => label('name', 0, top + LINE * place + FONT + 2, line)), height: lines.length * LINE };
}
