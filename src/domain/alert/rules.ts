import type { EntryRule } from '../collection/model.ts';
import { hazards } from '../hazard/hazards.ts';
import { distinct } from '../place/distinct.ts';
import { addMinutes, minutesBetween } from '../time/moment.ts';
import type { Alert } from './schema.ts';

/** An alert that hangs for longer is no longer read; the office renews it knowingly. */
export const LONGEST_DAYS = 7;

const endsInTime: EntryRule<Alert> = {
  name: '結束在開始之後，最長 7 天',
  reads: ['startsAt', 'endsAt'],
  check: ({ startsAt, endsAt }) => {
    if (endsAt <= startsAt) {
      return [{ where: ['endsAt'], what: `結束（${endsAt}）不在開始（${startsAt}）之後。`, todo: '改成比開始晚的時間。' }];
    }
    const latest = addMinutes(startsAt, LONGEST_DAYS * 1440);
    return minutesBetween(startsAt, endsAt) > LONGEST_DAYS * 1440
      ? [
          {
            where: ['endsAt'],
            what: `從開始到結束超過 ${LONGEST_DAYS} 天，掛太久就沒有人看了。`,
            todo: `改成 ${latest} 或更早的時間；到時候還沒結束，再延長。`,
          },
        ]
      : [];
  },
};

/** Rules across the fields of one alert. */
export const alertRules: EntryRule<Alert>[] = [endsInTime, distinct('hazards', '災害', hazards)];
