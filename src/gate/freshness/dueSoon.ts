import { rocDate } from '../../domain/time/plainDate.ts';
import { fromUpkeep, REVIEW_BASIS, REVIEW_TODO } from './fromUpkeep.ts';

/** The day of an entry's next review is today or within 30 days. */
export const dueSoon = fromUpkeep(
  'due-soon',
  { title: '快到檢視日期的內容有人準備', basis: REVIEW_BASIS },
  ({ title, due, days, path }) => ({
    path,
    what: days === 0 ? `「${title}」今天就要再檢視。` : `「${title}」再過 ${-days!} 天就要再檢視，最晚 ${rocDate(due!)}。`,
    todo: REVIEW_TODO,
  }),
);
