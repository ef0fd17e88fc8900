/** A year, or a month of a year; years are those of the western calendar, as they are stored. */
export interface Period {
  year: number;
  month?: number | undefined;
}

/** A word that orders periods and tells two apart: 2025, 2025-03. */
export const periodKey = ({ year, month }: Period): string =>
  month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`;

/** 民國 form for citizens: 114 年, 114 年 3 月. */
export const rocPeriod = ({ year, month }: Period): string => `${year - 1911} 年${month === undefined ? '' : ` ${month} 月`}`;

const monthsOf = ({ year, month = 1 }: Period): number => year * 12 + month - 1;

/** Every period from the first to the last one given, so that a gap between two is seen; empty for none. */
export function periodsBetween(periods: readonly Period[]): Period[] {
  if (periods.length === 0) return [];
  const monthly = periods.every(({ month }) => month !== undefined);
  const steps = periods.map((period) => (monthly ? monthsOf(period) : period.year));
  const first = Math.min(...steps);
  return Array.from({ length: Math.max(...steps) - first + 1 }, (_, place) => {
    const step = first + place;
    return monthly ? { year: Math.floor(step / 12), month: (step % 12) + 1 } : { year: step };
  });
}
