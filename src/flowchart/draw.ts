import { escapeHtml } from '../text/escapeHtml.ts';
import { LINES, measure, type ChartArrow, type ChartStep, type Node } from './graph.ts';
import { layout, type Layout, type Point } from './layout.ts';
import { textWidth } from '../text/wrap.ts';

/** Pixels of the drawing to one em of its labels; the SVG is sized in rem, so it grows with the reader's text size. */
const EM = 16;
const PAD = 0.6;

const n = (em: number) => String(Math.round(em * EM * 10) / 10);

/**
 * Draws a procedure as an SVG string. Shapes carry the meaning (filled box: start and end, box: step, diamond: decision);
 * colours come from the page's style sheet by class. The list of steps beside it is its text alternative.
 */
export async function drawFlowchart(steps: ChartStep[], arrows: ChartArrow[], locale: 'zh-TW' | 'en'): Promise<string> {
  const { nodes, placed, left, width } = await narrowest(steps, arrows, locale);
  const height = placed.height + PAD * 2;
  const shift = (point: Point): Point => ({ x: point.x - left + PAD, y: point.y + PAD });
  const parts = [
    ...placed.edges.map((edge) => drawEdge(edge.points.map(shift))),
    ...nodes.map((node) => drawNode(node, shift(placed.nodes.get(node.id)!))),
    ...placed.edges.flatMap(({ when, label }) => (when && label ? [drawCondition(when, shift(label))] : [])),
  ];
  return `<svg class="chart" viewBox="0 0 ${n(width)} ${n(height)}" width="${width.toFixed(2)}rem" aria-hidden="true" focusable="false" font-size="${EM}">${parts.join('')}</svg>`;
}

/** The em that a phone of 360 px shows without scrolling. */
const PHONE = 20.5;

/** Tries shorter lines until the chart fits a phone; where none does, the narrowest. */
async function narrowest(steps: ChartStep[], arrows: ChartArrow[], locale: 'zh-TW' | 'en') {
  let best: { nodes: Node[]; placed: Layout; left: number; width: number } | undefined;
  for (const line of LINES[locale]) {
    const nodes = measure(steps, line);
    const placed = await layout(nodes, arrows);
    const [left, right] = extent(placed);
    const width = right - left + PAD * 2;
    if (!best || width < best.width) best = { nodes, placed, left, width };
    if (width <= PHONE) break;
  }
  return best!;
}

/** Labels of arrows may stand outside Graphviz's own box. */
function extent({ width, edges }: Layout): [number, number] {
  const spans = edges.flatMap(({ when, label }) =>
    when && label ? [[label.x - textWidth(when) / 2, label.x + textWidth(when) / 2] as const] : [],
  );
  return [Math.min(0, ...spans.map(([from]) => from)), Math.max(width, ...spans.map(([, to]) => to))];
}

function drawNode(node: Node, { x, y }: Point): string {
  const { width: w, height: h, kind } = node;
  const shape =
    kind === 'decision'
      ? `<path d="M${n(x)} ${n(y - h / 2)}L${n(x + w / 2)} ${n(y)} ${n(x)} ${n(y + h / 2)} ${n(x - w / 2)} ${n(y)}Z"/>`
      : `<rect x="${n(x - w / 2)}" y="${n(y - h / 2)}" width="${n(w)}" height="${n(h)}" rx="3"/>`;
  const top = y - (node.lines.length * 1.4 + node.noteLines.length * 1.26) / 2;
  const title = node.lines.map((line, i) => `<text x="${n(x)}" y="${n(top + 1.05 + i * 1.4)}">${escapeHtml(line)}</text>`);
  const under = top + node.lines.length * 1.4;
  const note = node.noteLines.map(
    (line, i) => `<text x="${n(x)}" y="${n(under + 0.95 + i * 1.26)}" font-size="14">${escapeHtml(line)}</text>`,
  );
  return `<g class="c-${kind}">${shape}${title.join('')}${note.join('')}</g>`;
}

function drawEdge(points: Point[]): string {
  const [first, ...rest] = points;
  const end = rest.at(-1)!;
  const before = rest.at(-2) ?? first!;
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const corner = (turn: number) => `${n(end.x - 0.6 * Math.cos(angle + turn))} ${n(end.y - 0.6 * Math.sin(angle + turn))}`;
  const curve = `M${n(first!.x)} ${n(first!.y)}C${rest.map(({ x, y }) => `${n(x)} ${n(y)}`).join(' ')}`;
  return `<path class="c-line" d="${curve}"/><path class="c-head" d="M${n(end.x)} ${n(end.y)}L${corner(0.42)} ${corner(-0.42)}Z"/>`;
}

function drawCondition(when: string, { x, y }: Point): string {
  return `<text class="c-when" x="${n(x)}" y="${n(y + 0.35)}" font-size="15">${escapeHtml(when)}</text>`;
}
