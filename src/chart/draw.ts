import { escapeHtml } from '../text/escapeHtml.ts';
import { drawBars } from './bars.ts';
import { FONT, n, WIDTH, type ChartData } from './data.ts';
import { drawLines } from './lines.ts';

/** What the drawing is called and what it shows, for those who do not see it; `id` is one of its page. */
export interface ChartWords {
  id: string;
  title: string;
  description: string;
}

/**
 * A chart as an SVG string, for a build without a browser: `bars` for few periods, `lines` for many. Words, outlines and places carry the
 * meaning; colours come from the page's style sheet by class, so that forced colours and paper work.
 *
 * Observable Plot 0.6.17 (on linkedom) was tried first: it puts a `<style>` element into every SVG, which our policy refuses; it cuts long
 * Chinese names off at the edge, draws at 10 px for a fixed width, and brings 56 packages. What is left for a library is one division.
 */
export function drawChart(data: ChartData, kind: 'bars' | 'lines', { id, title, description }: ChartWords): string {
  const { parts, height } = kind === 'bars' ? drawBars(data) : drawLines(data);
  return `<svg class="figures" viewBox="0 0 ${WIDTH} ${n(height)}" width="${WIDTH / FONT}rem" role="img" aria-labelledby="${id}-t ${id}-d" focusable="false" font-size="${FONT}"><title id="${id}-t">${escapeHtml(title)}</title><desc id="${id}-d">${escapeHtml(description)}</desc>${parts.join('')}</svg>`;
}
