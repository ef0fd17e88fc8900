import { isPlainDate, today } from './plainDate.ts';

/** A plain moment (YYYY-MM-DD HH:mm, Asia/Taipei): no zone is carried, so it sorts and compares as text and never shifts. */
export type Moment = string;

const SHAPE = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d$/u;

/** True for a moment that exists; a day alone is none. */
export function isMoment(value: string): boolean {
  const parts = SHAPE.exec(value);
  return parts !== null && isPlainDate(parts[1]!);
}

/** Milliseconds since 1970 of a moment; Taiwan has no summer time, so that the distance to UTC is always eight hours. */
const instant = (moment: Moment): number => Date.parse(`${moment.replace(' ', 'T')}:00+08:00`);

/** The moment of an instant, in Taipei. */
export function momentOf(instantOf: Date): Moment {
  return new Date(instantOf.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** Minutes from `from` to `to`; negative where `to` is earlier. */
export function minutesBetween(from: Moment, to: Moment): number {
  return Math.round((instant(to) - instant(from)) / 60_000);
}

/** The moment `minutes` later. */
export function addMinutes(moment: Moment, minutes: number): Moment {
  return momentOf(new Date(instant(moment) + minutes * 60_000));
}

/** For machines: 2026-11-22 14:00 → 2026-11-22T14:00:00+08:00. */
export function isoMoment(moment: Moment): string {
  return `${moment.replace(' ', 'T')}:00+08:00`;
}

/** True for what `isoMoment` writes of a moment that exists. */
export function isIsoMoment(value: string): boolean {
  const moment = fromIso(value);
  return isMoment(moment) && isoMoment(moment) === value;
}

/** The moment that `isoMoment` wrote: 2026-11-22T14:00:00+08:00 → 2026-11-22 14:00. */
export function fromIso(value: string): Moment {
  return value.slice(0, 16).replace('T', ' ');
}

/** 民國 form for citizens: 2026-11-22 14:05 → 115 年 11 月 22 日 14:05. */
export function rocMoment(moment: Moment): string {
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number) as [number, number, number];
  return `${year - 1911} 年 ${month} 月 ${day} 日 ${moment.slice(11)}`;
}

/** English form: 22 November 2026, 14:05. */
export function englishMoment(moment: Moment): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${moment.slice(0, 10)}T00:00:00Z`));
  return `${day}, ${moment.slice(11)}`;
}

/** How long ago, in words for citizens: 剛剛、5 分鐘前、3 小時前、2 天前; whole units, rounded down. */
export function ageWords(from: Moment, now: Moment): string {
  const minutes = minutesBetween(from, now);
  if (minutes < 1) return '剛剛';
  if (minutes < 60) return `${minutes} 分鐘前`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} 小時前` : `${Math.floor(minutes / 1440)} 天前`;
}

/** Now in Taipei; SITE_NOW overrides it, and a build for another day (SITE_TODAY) is made for its noon, so that it can be repeated. */
export function momentNow(env: Record<string, string | undefined> = process.env, clock: Date = new Date()): Moment {
  const told = env.SITE_NOW;
  if (told) {
    if (!isMoment(told)) throw new Error(`SITE_NOW 必須是存在的時間（YYYY-MM-DD HH:mm），現在是「${told}」。`);
    return told;
  }
  return env.SITE_TODAY ? `${today(env)} 12:00` : momentOf(clock);
}
