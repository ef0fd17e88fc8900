import { z } from 'zod';
import { group, list, text } from '../field/builders.ts';

const line = (label: string, max: number) => text(label, '英文，短句、常用字。', { max });
const ref = (label: string, hint: string) =>
  text(label, hint, { max: 30, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/u, patternSays: '只能用小寫英文、數字和連字號' });

/**
 * The English words of a service. Facts (amounts, periods, which papers are waived, who decides) are not repeated here:
 * they come from the Chinese entry, matched by id, so that a fee corrected once is right in both languages.
 */
export const englishServiceSchema = z.strictObject({
  title: line('英文名稱', 60),
  summary: line('英文一行摘要', 60),
  lead: line('英文開頭說明', 220),
  authority: line('決定機關的英文', 200).optional(),
  who: list('誰可以辦（英文）', '和中文一樣多、一樣的順序。', '資格', line('資格', 300)),
  channels: list('申請方式（英文）', '和中文一樣多、一樣的順序。', '方式', line('方式', 260)),
  cases: list(
    '情形（英文）',
    '中文有的情形都要有。',
    '情形',
    group('情形', '一種。', {
      id: ref('情形代號', '和中文相同。'),
      label: line('情形', 50),
    }),
  ).optional(),
  documents: list(
    '文件（英文）',
    '中文有的文件都要有。',
    '文件',
    group('文件', '一種。', {
      id: ref('文件代號', '和中文相同。'),
      name: line('文件', 120),
      note: line('說明', 260).optional(),
    }),
  ),
  timeLimit: line('期限說明（英文）', 220).optional(),
  timeLimitWhat: line('這段時間完成什麼（英文）', 60).optional(),
  fee: line('費用說明（英文）', 220).optional(),
  feeItems: list('收費項目（英文）', '和中文的金額一樣多、一樣的順序。', '項目', line('項目', 80)).optional(),
  payment: line('怎麼付（英文）', 120).optional(),
  steps: list(
    '步驟（英文）',
    '中文有的步驟都要有。',
    '步驟',
    group('步驟', '一步。', {
      id: ref('步驟代號', '和中文相同。'),
      title: line('名稱', 50),
      detail: line('說明', 300).optional(),
      actor: line('誰做', 50).optional(),
      within: line('期間說明', 120).optional(),
      next: list('方向（英文）', '判斷的條件，和中文同順序。', '方向', line('條件', 24)).optional(),
    }),
  ),
  cautions: list('注意事項（英文）', '和中文一樣多、一樣的順序。', '注意事項', line('注意事項', 400)).optional(),
  outcome: list('辦好之後（英文）', '和中文一樣多、一樣的順序。', '說明', line('說明', 400)).optional(),
  alternatives: list('替代方式（英文）', '和中文一樣多、一樣的順序。', '方式', line('方式', 300)),
});

export type EnglishService = z.infer<typeof englishServiceSchema>;
