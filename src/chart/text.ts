import { textWidth, wrapLabel } from '../text/wrap.ts';
import { escapeHtml } from '../text/escapeHtml.ts';
import { FONT, LINE, n, WIDTH } from './data.ts';

/** Width of a text in units. */
export const widthOf = (text: string): number => textWidth(text) * FONT;

/** A line of text; `y` is its baseline. */
export function label(kind: string, x: number, y: number, text: string, anchor: 'start' | 'middle' = 'start'): string {
  return `<text class="k-${kind}" x="${n(x)}" y="${n(y)}"${anchor === 'middle' ? ' text-anchor="middle"' : ''}>${escapeHtml(text)}</text>`;
}

/** The name of a group over its bars or its line, on as many lines as it needs; bold Latin letters need a little more room. */
export function heading(name: string, top: number): { parts: string[]; height: number } {
  const lines = wrapLabel(name, WIDTH / FONT - 1);
  return { parts: lines.map((line, place) => label('name', 0, top + LINE * place + FONT + 2, line)), height: lines.length * LINE };
}
