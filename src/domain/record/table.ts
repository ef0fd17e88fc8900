import type { FigureGrid } from './grid.ts';
import { sayFigure } from './units.ts';

/** What stands in a cell for which no figure is known. */
export const NO_FIGURE = '沒有資料';

/** This many periods make a trend: a line in the drawing, and one row a period in the table, which then grows down and not across. */
export const TREND_FROM = 5;

/** A table ready to be shown: every cell is a word. */
export interface FigureTable {
  head: string[];
  body: { name: string; cells: string[] }[];
}

/** The grid's own figures in rows and columns, worded as in the drawing. */
export function tableOf({ groupedBy, labels, rows, totals, unit }: FigureGrid): FigureTable {
  const say = (value: number | null) => (value === null ? NO_FIGURE : sayFigure(value, unit));
  const lines = [...rows, ...(totals ? [{ name: '總計', values: totals }] : [])];
  if (labels.length < TREND_FROM) {
    return { head: [groupedBy, ...labels], body: lines.map(({ name, values }) => ({ name, cells: values.map(say) })) };
  }
  return {
    head: ['時間', ...lines.map(({ name }) => name)],
    body: labels.map((name, place) => ({ name, cells: lines.map(({ values }) => say(values[place]!)) })),
  };
}
