import { periodKey, periodsBetween, rocPeriod, type Period } from './period.ts';
import type { Series } from './schema.ts';
import { outOfHundred, recordUnits, sayFigure, type RecordUnit } from './units.ts';

/** One series as rows of groups and columns of periods: the one array that the chart and the table are both made from. */
export interface FigureGrid {
  title: string;
  unit: RecordUnit;
  /** 人, 元, %. */
  unitWord: string;
  groupedBy: string;
  periods: Period[];
  /** The periods in 民國 years. */
  labels: string[];
  /** In the order in which the groups were written; null where nothing is known, which is not zero. */
  rows: { name: string; values: (number | null)[] }[];
  totals: (number | null)[] | undefined;
  /** Where the scale ends when the unit itself says so; undefined where the greatest figure does. */
  end: number | undefined;
}

/** Puts the figures of a series in rows and columns; a year or month between the first and the last that has none is kept, empty. */
export function gridOf({ title, unit, groupedBy, figures, totals }: Series): FigureGrid {
  const periods = periodsBetween(figures);
  const names = [...new Set(figures.map(({ group }) => group))];
  const valueIn = (from: readonly (Period & { value: number })[], period: Period) =>
    from.find((figure) => periodKey(figure) === periodKey(period))?.value ?? null;
  return {
    title,
    unit,
    unitWord: recordUnits[unit],
    groupedBy,
    periods,
    labels: periods.map(rocPeriod),
    rows: names.map((name) => {
      const own = figures.filter(({ group }) => group === name);
      return { name, values: periods.map((period) => valueIn(own, period)) };
    }),
    totals: totals?.length ? periods.map((period) => valueIn(totals, period)) : undefined,
    end: outOfHundred(unit) ? 100 : undefined,
  };
}

/** Which figure is the greatest and which the least, and how many are missing, in a sentence for those who do not see the drawing. */
export function summaryOf({ rows, labels, unit, unitWord, groupedBy }: FigureGrid): string {
  const all = rows.flatMap(({ name, values }) => values.map((value, place) => ({ name, value, label: labels[place]! })));
  const known = all.flatMap(({ name, value, label }) => (value === null ? [] : [{ name, value, label }]));
  const say = ({ name, value, label }: (typeof known)[number]) =>
    `${name} ${label} ${sayFigure(value, unit)}${unit === 'percent' ? '' : ` ${unitWord}`}`;
  const sorted = [...known].sort((a, b) => a.value - b.value);
  const span = labels.length > 1 ? `${labels[0]!}到 ${labels.at(-1)!}` : (labels[0] ?? '');
  const missing = all.length - known.length;
  return [
    `依${groupedBy}分成 ${rows.length} 組，${span}。`,
    known.length > 1 ? `最高是${say(sorted.at(-1)!)}，最低是${say(sorted[0]!)}。` : '',
    missing ? `有 ${missing} 個沒有資料。` : '',
  ].join('');
}
