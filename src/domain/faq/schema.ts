import { z } from 'zod';
import { list, reference, text } from '../field/builders.ts';
import { aliases, provenance, review } from '../field/common.ts';

/** One frequently asked question (plan 2.2.2); the answer is the Markdown body. */
export const faqSchema = z.strictObject({
  question: text('問題', '用民眾的話問，要有問號。', { max: 50, pattern: /？$/u, patternSays: '最後要有問號「？」' }),
  services: list('相關服務', '這個問題屬於哪些服務，至少一個。', '服務', reference('服務', '從清單選。', 'services'), { min: 1, max: 5 }),
  aliases: aliases(),
  sources: list('答案的依據', '法令條次或文件，一行一個。', '依據', text('依據', '例如「鄉鎮市調解條例第 23 條」。', { max: 160 }), {
    min: 1,
  }),
  ...provenance(),
  ...review(),
});

export type Faq = z.infer<typeof faqSchema>;
