import { FONT, n, scaleEnd, WIDTH, type ChartData, type Drawing } from './data.ts';
import { place as placeLabels, type Wish } from './place.ts';
import { heading, label, widthOf } from './text.ts';

/** Height of the field between nought and the end of the scale. */
const FIELD = 72;
/** Room for a value over the highest point. */
const OVER = 26;
const SIDE = 8;
const REST = 18;

interface Point {
  x: number;
  y: number;
  value: number;
  /** Which period. */
  at: number;
}

/** One small line chart a group, all to the same scale, for many periods: a trend is read from its shape, so no two lines ever cross. */
export function drawLines(data: ChartData): Drawing {
  const { labels, rows } = data;
  const end = scaleEnd(data);
  const step = labels.length > 1 ? (WIDTH - SIDE * 2) / (labels.length - 1) : 0;
  const x = (at: number) => (labels.length > 1 ? SIDE + step * at : WIDTH / 2);
  const parts: string[] = [];
  let top = 0;
  for (const { name, values } of rows) {
    const head = heading(name, top);
    const zero = top + head.height + OVER + FIELD;
    const points = values.flatMap((value, at): Point[] =>
      value === null ? [] : [{ x: x(at), y: zero - (FIELD * value) / end, value, at }],
    );
    parts.push(
      ...head.parts,
      `<path class="k-base" d="M0 ${n(zero)}H${WIDTH}"/>`,
      ...(points.length ? drawTrend(points, data, zero) : [label('none', 0, zero - SIDE, data.none)]),
      ...drawPeriods(labels, x, zero + FONT + 4),
    );
    top = zero + FONT + 4 + REST;
  }
  return { parts, height: top - REST + 6 };
}

/** The line, broken where a period is unknown, its points, and as many values as there is room for; the table has them all. */
function drawTrend(points: readonly Point[], { say }: ChartData, zero: number): string[] {
  const path = points.map(({ x, y, at }, place) => `${points[place - 1]?.at === at - 1 ? 'L' : 'M'}${n(x)} ${n(y)}`).join('');
  const wishes = byWeight(points).map((point): Wish => ({
    text: say(point.value),
    width: widthOf(say(point.value)),
    x: point.x,
    y: point.y,
  }));
  return [
    `<path class="k-line" d="${path}"/>`,
    ...points.map(({ x, y }) => `<circle class="k-dot" cx="${n(x)}" cy="${n(y)}" r="4"/>`),
    ...placeLabels(wishes, zero).map(({ x, y, text, anchor }) => label('value', x, y, text, anchor)),
  ];
}

/** The last and the first value first, then the greatest and the least, then the others from the newest on. */
function byWeight(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => b.value - a.value);
  const wanted = [points.at(-1), points[0], sorted[0], sorted.at(-1), ...[...points].reverse()];
  return [...new Set(wanted.filter((point) => point !== undefined))];
}

/** The first and the last period under the line, and others where they fit. */
function drawPeriods(labels: readonly string[], x: (at: number) => number, base: number): string[] {
  const order = [labels.length - 1, 0, ...labels.keys()].filter((at, place, all) => at >= 0 && all.indexOf(at) === place);
  const wishes = order.map((at): Wish => ({ text: labels[at]!, width: widthOf(labels[at]!), x: x(at), y: base + 10 }));
  return placeLabels(wishes).map(({ x: held, y, text, anchor }) => label('when', held, y, text, anchor));
}
