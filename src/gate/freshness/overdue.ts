import { rocDate } from '../../domain/time/plainDate.ts';
import { fromUpkeep, REVIEW_BASIS, REVIEW_TODO } from './fromUpkeep.ts';

/** The day of an entry's next review has gone by. */
export const overdue = fromUpkeep('overdue', { title: '該檢視的內容都按時檢視了', basis: REVIEW_BASIS }, ({ title, due, days, path }) => ({
  path,
  what: `「${title}」最晚在 ${rocDate(due!)}就該再檢視，已經過了 ${days} 天。`,
  todo: REVIEW_TODO,
}));
