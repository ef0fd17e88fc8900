import type { Moment } from '../time/moment.ts';
import { alertLevels, type AlertLevel } from './levels.ts';
import type { Alert } from './schema.ts';

type Timed = Pick<Alert, 'level' | 'startsAt' | 'endsAt'>;

const rank = Object.keys(alertLevels) as AlertLevel[];

/** True from the start of an alert until its end; at the moment of its end it is over. */
export function isInForce({ startsAt, endsAt }: Pick<Alert, 'startsAt' | 'endsAt'>, now: Moment): boolean {
  return startsAt <= now && now < endsAt;
}

/** Alerts in force, worst first, of one level the newest first. */
export function inForce<T extends { data: Timed }>(alerts: readonly T[], now: Moment): T[] {
  return alerts
    .filter(({ data }) => isInForce(data, now))
    .sort((a, b) => rank.indexOf(a.data.level) - rank.indexOf(b.data.level) || b.data.startsAt.localeCompare(a.data.startsAt));
}

/** Alerts that are in force or will begin: what an open page must know before it asks again. */
export function notOver<T extends { data: Timed }>(alerts: readonly T[], now: Moment): T[] {
  const coming = alerts.filter(({ data }) => data.startsAt > now && data.startsAt < data.endsAt);
  return [...inForce(alerts, now), ...coming.sort((a, b) => a.data.startsAt.localeCompare(b.data.startsAt))];
}
