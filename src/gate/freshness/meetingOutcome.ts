import { daysBetween, isPlainDate, rocDate } from '../../domain/time/plainDate.ts';
import type { ContentRule } from '../rule.ts';

/** How many days after a meeting its outcome is waited for; minutes take time to be settled. */
const WAIT = 30;

/** A meeting was held more than 30 days ago and nothing is said of what came of it (plan 5.2). */
export const meetingOutcome: ContentRule = {
  id: 'freshness/meeting-outcome',
  title: '開過的會議公布結果',
  basis: '服務計畫 5.2',
  severity: 'warns',
  check: ({ entries, today }) =>
    entries
      .filter(({ collection }) => collection === 'meetings')
      .flatMap(({ file, raw }) => {
        const { name, date, outcomes } = (raw.data ?? {}) as { name?: unknown; date?: unknown; outcomes?: unknown };
        if (outcomes !== undefined || typeof date !== 'string' || !isPlainDate(date)) return [];
        const days = daysBetween(date, today);
        if (days <= WAIT) return [];
        return [
          {
            file,
            line: raw.lineOf(['date']),
            field: '開會日期',
            what: `「${String(name)}」在 ${rocDate(date)}開過，過了 ${days} 天還沒有公布結果。`,
            todo: '加一行「outcomes:」，下面一項寫一個決定；沒有開成，就改開會日期或刪掉這個檔案。',
          },
        ];
      }),
};
