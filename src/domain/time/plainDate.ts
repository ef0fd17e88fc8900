/** Plain dates (YYYY-MM-DD, Asia/Taipei): no time, no zone, so nothing ever shifts by a day. */
export type PlainDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** True for a day that exists; 2026-02-30 does not. */
export function isPlainDate(value: string): boolean {
  const parts = SHAPE.exec(value);
  if (!parts) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day `days` later. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of the next year; 29 February gives 28 February. */
export function yearAfter(date: PlainDate): PlainDate {
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return isPlainDate(next) ? next : `${next.slice(0, 8)}28`;
}

/** 民國 form for citizens: 2026-11-22 → 115 年 11 月 22 日. */
export function rocDate(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${year - 1911} 年 ${month} 月 ${day} 日`;
}

/** English form for the English edition: 22 November 2026. */
export function englishDate(date: PlainDate): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** Today in Taipei, unless the build is told another day (SITE_TODAY, or the day of SITE_NOW), so that a build can be repeated for any day. */
export function today(env: Record<string, string | undefined> = process.env, clock: Date = new Date()): PlainDate {
  const told = env.SITE_TODAY || env.SITE_NOW?.slice(0, 10);
  if (told) {
    if (!isPlainDate(told)) throw new Error(`SITE_TODAY 必須是存在的日期（YYYY-MM-DD），現在是「${told}」。`);
    return told;
  }
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Taipei' }).format(clock);
}
