import { z } from 'zod';
import { attachments } from '../attachment/schema.ts';
import { group, list, paragraph, plainDate, reference, text } from '../field/builders.ts';
import { provenance, review } from '../field/common.ts';

/** One meeting of the office: when, what about, and what came of it (plan 5.2); persons never appear. */
export const meetingSchema = z.strictObject({
  name: text('會議名稱', '例如「上半年里民座談會」。', { max: 40 }),
  date: plainDate('開會日期', '開會的那一天。'),
  time: text('時間', '二十四小時制，例如 14:00；不知道就留空。', {
    max: 5,
    pattern: /^([01]\d|2[0-3]):[0-5]\d$/u,
    patternSays: '時和分各兩個數字，中間一個半形冒號，例如 09:30',
  }).optional(),
  place: text('地點', '例如「公所 3 樓會議室」；不知道就留空。', { max: 40 }).optional(),
  section: reference('負責課室', '召開會議的課室。', 'sections'),
  villages: list('和哪些里有關', '只和幾個里有關才寫；全區就留空。', '里', reference('里', '從清單選。', 'villages'), {
    min: 1,
  }).optional(),
  topics: list('談什麼', '一行一個議題；不可寫人名。', '議題', text('議題', '一句話。', { max: 80 }), { min: 1, max: 30 }),
  outcomes: list(
    '開會的結果',
    '開完會才寫，一項一個決定；不可寫人名。',
    '結果',
    group('結果', '一個決定。', {
      says: paragraph('決定了什麼', '一、兩句話。', { max: 200 }),
      section: reference('由哪個課室辦', '接下來要做的課室；沒有要做的就留空。', 'sections').optional(),
      after: paragraph('後來做了什麼', '做到哪裡；還沒有就留空。', { max: 200 }).optional(),
    }),
    { min: 1, max: 40 },
  ).optional(),
  attachments: attachments(),
  ...provenance(),
  ...review(),
});

export type Meeting = z.infer<typeof meetingSchema>;
