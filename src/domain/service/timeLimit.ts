import type { z } from 'zod';
import { choice, group, text, whole } from '../field/builders.ts';
import { provenance } from '../field/common.ts';

/** Units of a period; working days leave out weekends and holidays (行政程序法第48條 counts calendar days unless a rule says otherwise). */
export const spanUnits = { minute: '分鐘', hour: '小時', 'working-day': '個工作天', 'calendar-day': '日', month: '個月' } as const;

export const timeLimitKinds = {
  instant: '當場辦好',
  within: '有規定的天數',
  announced: '依每次公告或通知',
  none: '法令沒有規定總天數',
  unknown: '不知道',
} as const;

/** A period of a step, in words and numbers: 「受理起 15 日內」. */
export const span = (label: string, hint: string) =>
  group(label, hint, {
    amount: whole('數字', '例如 15。', { min: 1, max: 999 }),
    unit: choice('單位', '工作天不含假日；日是連假日一起算。', spanUnits),
    from: text('從什麼時候起算', '例如「受理」「收到通知」。', { max: 20 }).optional(),
    note: text('說明', '一句話，例如「可再延長 10 日」。', { max: 80 }).optional(),
    ...provenance(),
  });

/** How long the whole service takes. A number is given only where a rule or the office sets one. */
export const timeLimit = group('辦理期限', '整件事要多久。沒有依據的天數不可寫。', {
  kind: choice('期限種類', '有規定天數才選「有規定的天數」。', timeLimitKinds),
  amount: whole('數字', '有規定的天數才填。', { min: 1, max: 999 }).optional(),
  unit: choice('單位', '工作天不含假日；日是連假日一起算。', spanUnits).optional(),
  from: text('從什麼時候起算', '例如「受理」。', { max: 20 }).optional(),
  what: text('這段時間完成什麼', '例如「排定調解日期」。', { max: 30 }).optional(),
  note: text('說明', '一、兩句話。', { max: 120 }).optional(),
  ...provenance(),
});

export type TimeLimit = z.infer<typeof timeLimit>;
export type Span = z.infer<ReturnType<typeof span>>;
