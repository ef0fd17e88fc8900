import type { EntryRule, Fault } from '../collection/model.ts';
import { rocDate, today } from '../time/plainDate.ts';
import { periodKey, rocPeriod } from './period.ts';
import type { OfficeRecord } from './schema.ts';

/** A browser, where the form will judge too, has no environment. */
const environment = () => (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {};

/** A record tells what was; a year, month or day still to come is a slip of the pen. */
export const notYet: EntryRule<OfficeRecord> = {
  name: '不寫還沒到的日子',
  reads: ['series', 'events', 'improvements'],
  check: ({ series = [], events = [], improvements = [] }) => {
    const day = today(environment());
    const fault = (where: (string | number)[], when: string): Fault => ({
      where,
      what: `${when}還沒到，不會有紀錄。`,
      todo: '改成對的日期；是以後才要做的事，就等做完再寫。',
    });
    return [
      ...series.flatMap(({ figures, totals = [] }, n) =>
        Object.entries({ figures, totals }).flatMap(([name, rows]) =>
          rows.flatMap((row, index) =>
            periodKey(row) > day.slice(0, row.month === undefined ? 4 : 7) ? [fault(['series', n, name, index], rocPeriod(row))] : [],
          ),
        ),
      ),
      ...Object.entries({ events, improvements }).flatMap(([name, rows]) =>
        rows.flatMap(({ date }, index) => (date > day ? [fault([name, index, 'date'], rocDate(date))] : [])),
      ),
    ];
  },
};
