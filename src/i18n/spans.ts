import { sensitive, type Shown } from '../domain/fact.ts';
import { spanUnits, type Span, type TimeLimit } from '../domain/service/timeLimit.ts';
import type { Locale } from './index.ts';

const ENGLISH_UNITS: Record<keyof typeof spanUnits, string> = {
  minute: 'minute',
  hour: 'hour',
  'working-day': 'working day',
  'calendar-day': 'day',
  month: 'month',
};

/** 「15 日」「3 個工作天」, or "15 days", "3 working days". */
export function amountOfTime(amount: number, unit: keyof typeof spanUnits, locale: Locale): string {
  if (locale === 'en') return `${amount} ${ENGLISH_UNITS[unit]}${amount === 1 ? '' : 's'}`;
  return `${amount} ${spanUnits[unit]}`;
}

/** A step's period: 「受理起 15 日內」; pending where it is not confirmed. */
export function sayWithin(within: Span | undefined, locale: Locale, englishNote?: string): Shown<string> {
  if (!within) return { state: 'empty' };
  const amount = amountOfTime(within.amount, within.unit, locale);
  if (locale === 'en') return sensitive(`within ${amount}${englishNote ? ` (${englishNote})` : ''}`, within);
  const note = within.note ? `（${within.note}）` : '';
  return sensitive(`${within.from ? `${within.from}起 ` : ''}${amount}內${note}`, within);
}

/** A whole service's limit in a few words, for lists and the strip of facts. */
export function sayTimeLimit(limit: TimeLimit, locale: Locale): Shown<string> {
  const english = locale === 'en';
  switch (limit.kind) {
    case 'instant':
      return sensitive(english ? 'Straight away' : '當場辦好', limit);
    case 'within':
      if (limit.amount === undefined || !limit.unit) return { state: 'empty' };
      return sensitive(
        english ? `Within ${amountOfTime(limit.amount, limit.unit, locale)}` : `${amountOfTime(limit.amount, limit.unit, locale)}內`,
        limit,
      );
    case 'announced':
      return sensitive(english ? 'As announced each time' : '依公告或通知', limit);
    case 'none':
      return sensitive(english ? 'No limit set by law' : '法令沒有規定天數', limit);
    case 'unknown':
      return { state: 'pending' };
  }
}
