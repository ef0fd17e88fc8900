import { LINE, n, scaleEnd, WIDTH, type ChartData, type Drawing } from './data.ts';
import { heading, label, widthOf } from './text.ts';

const ROW = 28;
const BAR = 18;
const GAP = 6;
/** Space under a group. */
const REST = 14;

/**
 * Grouped bars, lying, for few periods: the group's name stands over its bars, each bar has its period before it and its value behind it,
 * so that no colour, key or axis is needed. The last period is filled, earlier ones are outlined.
 */
export function drawBars(data: ChartData): Drawing {
  const { labels, rows, say, none } = data;
  // With one period the page names it; a column that says the same in every row would only take room.
  const start = labels.length > 1 ? Math.max(...labels.map(widthOf)) + GAP * 2 : 1;
  const printed = rows.flatMap(({ values }) => values.map((value) => (value === null ? none : say(value))));
  const longest = WIDTH - start - Math.max(...printed.map(widthOf), 0) - GAP * 2;
  const end = scaleEnd(data);
  const parts: string[] = [];
  let top = 0;
  for (const { name, values } of rows) {
    const head = heading(name, top);
    const first = top + head.height + 3;
    parts.push(...head.parts);
    values.forEach((value, place) => {
      const y = first + ROW * place;
      const base = y + ROW / 2 + 5.5;
      const width = value === null ? 0 : (longest * value) / end;
      if (labels.length > 1) parts.push(label('when', 0, base, labels[place]!));
      if (width > 0) {
        const kind = place === labels.length - 1 ? 'k-bar k-last' : 'k-bar';
        parts.push(`<rect class="${kind}" x="${n(start)}" y="${n(y + (ROW - BAR) / 2)}" width="${n(width)}" height="${BAR}"/>`);
      }
      parts.push(value === null ? label('none', start + GAP, base, none) : label('value', start + width + GAP, base, say(value)));
    });
    const bottom = first + ROW * values.length;
    parts.push(`<path class="k-base" d="M${n(start)} ${n(first)}V${n(bottom)}"/>`);
    top = bottom + REST;
  }
  return { parts, height: Math.max(top - REST, LINE) + 2 };
}
