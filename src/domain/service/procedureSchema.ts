import type { z } from 'zod';
import { choice, group, list, text } from '../field/builders.ts';
import { provenance } from '../field/common.ts';
import { span } from './timeLimit.ts';

export const stepKinds = { start: '開始', step: '步驟', decision: '判斷', end: '結束' } as const;

const stepId = (label: string, hint: string) =>
  text(label, hint, { max: 30, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/u, patternSays: '只能用小寫英文、數字和連字號' });

/** One node of a procedure graph; the list and the flow chart are both made from these (plan 1.2.3). */
export const procedureStep = group('步驟', '流程的一步。', {
  id: stepId('步驟代號', '英文代號，例如 apply；流程圖用它連線。'),
  kind: choice('種類', '開始、步驟、判斷或結束。', stepKinds),
  title: text('步驟名稱', '短句；判斷要寫成問句，例如「調解成立？」。', { max: 18 }),
  detail: text('說明', '做什麼，一、兩句話。', { max: 160 }).optional(),
  actor: text('誰做', '例如「申請人」「社會課」；不知道就留空。', { max: 24 }).optional(),
  within: span('多久', '這一步要多久；不知道就留空，不可猜。').optional(),
  form: text('用到的書表', '書表名稱。', { max: 40 }).optional(),
  next: list(
    '下一步',
    '省略就是接下一項。判斷至少要有兩個下一步，並寫明條件。',
    '下一步',
    group('下一步', '一個方向。', {
      to: stepId('接到哪一步', '那一步的代號。'),
      when: text('什麼情形', '判斷才填，例如「是」「否」「文件不齊」。', { max: 10 }).optional(),
    }),
  ).optional(),
  ...provenance(),
});

export type ProcedureStep = z.infer<typeof procedureStep>;
