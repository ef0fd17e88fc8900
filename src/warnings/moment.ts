import { isMoment, momentOf, type Moment } from '../domain/time/moment.ts';

const pad = (number: number): string => String(number).padStart(2, '0');

/** Twelve-hour clock: 上午 12 is midnight and 下午 12 is noon. Undefined for an hour that the clock does not have (下午 13, 下午 0). */
function hourOfHalf(half: string, hour: number): number | undefined {
  if (half === '上午') return hour > 12 ? undefined : hour % 12;
  return hour < 1 || hour > 12 ? undefined : (hour % 12) + 12;
}

/** 2026/3/10 上午 12:00:00, or without 上午 and 下午 the hours 0 to 23. */
const LOCAL = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})[ T]+(?:(上午|下午) *)?(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/u;
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/u;

/**
 * The moment that a date of the feed means, seconds dropped; undefined for what is none. A date that names no zone is Asia/Taipei,
 * which the runtime's own parser would take for the zone of the machine, and 上午 and 下午 it does not know at all.
 */
export function readMoment(text: string): Moment | undefined {
  const said = text.trim();
  if (ISO.test(said)) {
    const date = new Date(said);
    // The parser turns 31 February into March: the day has to come back as it was written.
    return !Number.isNaN(date.getTime()) && isMoment(`${said.slice(0, 10)} 00:00`) ? momentOf(date) : undefined;
  }
  const parts = LOCAL.exec(said);
  if (!parts) return undefined;
  const [, year, month, day, half, clock, minute] = parts;
  const hour = half ? hourOfHalf(half, Number(clock)) : Number(clock);
  if (hour === undefined) return undefined;
  const moment = `${year}-${pad(Number(month))}-${pad(Number(day))} ${pad(hour)}:${minute}`;
  return isMoment(moment) ? moment : undefined;
}
