import type { NoticeEvent } from '../domain/notice/schema.ts';
import { englishDate, rocDate, type PlainDate } from '../domain/time/plainDate.ts';
import type { Locale } from './index.ts';

const weekday = (day: PlainDate, locale: Locale) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-TW', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** A day with its weekday: 「115 年 12 月 1 日（星期二）」, "Tuesday 1 December 2026". */
export function sayDay(day: PlainDate, locale: Locale): string {
  return locale === 'en' ? `${weekday(day, locale)} ${englishDate(day)}` : `${rocDate(day)}（${weekday(day, locale)}）`;
}

/** When an event takes place: 「115 年 12 月 1 日（星期二）09:30 到 11:30」. */
export function sayEventTime({ startsOn, startsAt, endsOn, endsAt }: NoticeEvent, locale: Locale): string {
  const gap = locale === 'en' ? ', ' : ' ';
  const to = locale === 'en' ? ' to ' : ' 到 ';
  const start = sayDay(startsOn, locale) + (startsAt ? gap + startsAt : '');
  if (endsOn === startsOn) return endsAt ? start + to + endsAt : start;
  return start + to + sayDay(endsOn, locale) + (endsAt ? gap + endsAt : '');
}
