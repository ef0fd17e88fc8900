import { fromUpkeep, REVIEW_BASIS } from './fromUpkeep.ts';

/** No section has reviewed the entry yet; the finding stands where the missing field belongs. */
export const neverReviewed = fromUpkeep('never-reviewed', { title: '每一筆內容都有課室檢視過', basis: REVIEW_BASIS }, ({ title }) => ({
  path: ['reviewedOn'],
  what: `「${title}」還沒有課室檢視過。`,
  todo: '請負責的課室把內容從頭到尾核對一次，再加三行：「reviewedOn」（核對那天）、「reviewedBy」（課室代號）、「nextReview」（一年內的日期）。',
}));
