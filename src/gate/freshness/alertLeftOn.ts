import { minutesBetween, isMoment, rocMoment, type Moment } from '../../domain/time/moment.ts';
import type { ContentFault, ContentRule } from '../rule.ts';

/** Hours after which an alert that still hangs may have been forgotten. */
const HOURS = 48;
/** Days after which an alert that ended is only in the way. */
const DAYS = 30;

/** What an alert is told as at a moment; undefined where nobody has to do anything. */
export function sayLeftOn(title: string, startsAt: Moment, endsAt: Moment, now: Moment): Pick<ContentFault, 'what' | 'todo'> | undefined {
  if (startsAt <= now && now < endsAt && minutesBetween(startsAt, now) > HOURS * 60) {
    return {
      what: `「${title}」從 ${rocMoment(startsAt)} 掛到現在，超過 ${HOURS} 小時；掛太久就沒有人看了。`,
      todo: '事情過了就把「endsAt」改成現在的時間；還沒過，就看看說明是不是還對。',
    };
  }
  if (endsAt <= now && minutesBetween(endsAt, now) > DAYS * 1440) {
    return {
      what: `「${title}」在 ${rocMoment(endsAt)} 就結束了，過了 ${DAYS} 天檔案還在。`,
      todo: '刪掉這個檔案；網站上早就沒有它了。',
    };
  }
  return undefined;
}

/** An alert that hangs for longer than 48 hours, or whose file still lies there a month after its end. */
export const alertLeftOn: ContentRule = {
  id: 'freshness/alert-left-on',
  title: '災害訊息沒有忘記結束',
  severity: 'warns',
  check: ({ entries, today }) =>
    entries
      .filter(({ collection }) => collection === 'alerts')
      .flatMap(({ file, raw }) => {
        const { title, startsAt, endsAt } = (raw.data ?? {}) as Record<string, unknown>;
        if (![startsAt, endsAt].every((time) => typeof time === 'string' && isMoment(time))) return [];
        // A gate knows its day only: it judges as of noon, as a build for that day does.
        const said = sayLeftOn(String(title), startsAt as Moment, endsAt as Moment, `${today} 12:00`);
        return said ? [{ file, line: raw.lineOf(['endsAt']), field: '結束', ...said }] : [];
      }),
};
