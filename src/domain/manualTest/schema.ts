import { z } from 'zod';
import { choice, group, list, paragraph, plainDate, reference, text } from '../field/builders.ts';
import { findingStates, manualTestKinds, manualTestOutcomes } from './kinds.ts';

const address = () =>
  text('網址', '站內的網址，以 / 開頭和結尾，例如 /services/。', {
    max: 80,
    pattern: /^\/([a-z0-9-]+\/)*$/u,
    patternSays: '以 / 開頭、以 / 結尾的站內網址',
  });

/** One time that a person tried the site by hand: with what, where, how it ended, and what came of it (網站無障礙規範 115.11, manual part). */
export const manualTestSchema = z.strictObject({
  kind: choice('怎麼試', '從清單選一種。', manualTestKinds),
  testedOn: plainDate('測試日期', '實際去試的那一天。'),
  section: reference('測試的課室', '由哪個課室負責測試和改好。', 'sections'),
  tester: text('測試的人', '只寫職稱，例如「資訊業務承辦人」；不可寫姓名。', { max: 30 }),
  means: text('用什麼試', '軟體或設備和版本，例如「NVDA 2026.1、Firefox 150」。', { max: 80 }),
  pages: list('試了哪些頁', '一行一個網址。', '頁面', address(), { min: 1, max: 50 }),
  outcome: choice('結果', '試完的結果。', manualTestOutcomes),
  findings: list(
    '發現的問題',
    '一個問題一項；結果是「通過」就留空。',
    '問題',
    group('問題', '一個問題。', {
      says: paragraph('問題是什麼', '用白話寫，一、兩句。', { max: 200 }),
      page: address().optional(),
      state: choice('改好了嗎', '改好的要寫日期。', findingStates),
      mendedOn: plainDate('改好的日期', '改好才填。').optional(),
    }),
    { max: 50 },
  ).optional(),
});

export type ManualTest = z.infer<typeof manualTestSchema>;
