import { z } from 'zod';
import { group, list, text, whole } from '../field/builders.ts';
import { provenance, review } from '../field/common.ts';

const extension = () => text('分機', '只寫數字；不知道就留空。', { max: 8, pattern: /^\d{1,6}$/u, patternSays: '只能是數字' }).optional();

/** A section (課室): its duties by post, each with the post that stands in for it (plan 1.2.1, 1.3.3). */
export const sectionSchema = z.strictObject({
  name: text('課室名稱', '例如「社會課」。', { max: 16 }),
  english: text('英文名稱', '例如 Social Affairs Section。', { max: 60 }),
  order: whole('排列順序', '小的在前。', { max: 99 }),
  summary: text('一行摘要', '管什麼，最多 17 個字。', { max: 17 }),
  place: text('樓層或窗口', '在哪裡找得到，例如「一樓」；不知道就留空。', { max: 20 }).optional(),
  extension: extension(),
  posts: list(
    '業務與職稱',
    '每一項業務由哪個職稱承辦、誰代理。不可寫姓名。',
    '業務',
    group('業務', '一項業務。', {
      duty: text('業務', '例如「低收入戶、中低收入戶」。', { max: 40 }),
      post: text('承辦職稱', '例如「社會救助承辦人」；不知道就留空。', { max: 30 }).optional(),
      deputy: text('代理職稱', '承辦人不在時由哪個職稱代理；不知道就留空。', { max: 30 }).optional(),
      extension: extension(),
      ...provenance(),
    }),
    { min: 1 },
  ),
  ...provenance(),
  ...review(),
});

export type Section = z.infer<typeof sectionSchema>;
