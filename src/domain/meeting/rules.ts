import type { EntryRule } from '../collection/model.ts';
import { rocDate, today } from '../time/plainDate.ts';
import type { Meeting } from './schema.ts';

/** A browser, where the form will judge too, has no environment. */
const environment = () => (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {};

/** What came of a meeting is known only once it has been held. */
const heldBeforeOutcomes: EntryRule<Meeting> = {
  name: '開完會才有結果',
  reads: ['date', 'outcomes'],
  check: ({ date, outcomes }) =>
    outcomes && date > today(environment())
      ? [
          {
            where: ['outcomes'],
            what: `會議在 ${rocDate(date)}，還沒開，卻寫了開會的結果。`,
            todo: '改成對的開會日期；還沒開，就把「outcomes」和下面的內容刪掉，開完再寫。',
          },
        ]
      : [],
};

/** Rules across the fields of one meeting. */
export const meetingRules: EntryRule<Meeting>[] = [heldBeforeOutcomes];
