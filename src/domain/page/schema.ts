import { z } from 'zod';
import { list, plainDate, reference, text } from '../field/builders.ts';
import { review } from '../field/common.ts';

/** A page of prose (無障礙聲明、隱私權 ...); the text is the Markdown body. */
export const pageSchema = z.strictObject({
  title: text('標題', '頁面標題。', { max: 30 }),
  summary: text('一行摘要', '最多 17 個字。', { max: 17 }),
  lead: text('開頭說明', '標題下的一、兩句話。', { max: 90 }),
  section: reference('負責課室', '內容由哪個課室負責。', 'sections'),
  services: list('相關的服務', '看完這一頁，接下來會用到的服務。', '服務', reference('服務', '從清單選。', 'services'), {
    min: 1,
    max: 12,
  }).optional(),
  faqs: list('相關的問題', '放在內文後面的常見問題。', '問題', reference('問題', '從清單選。', 'faqs'), { min: 1, max: 20 }).optional(),
  updated: plainDate('更新日期', '內容最後一次修改的日期。'),
  sources: list('資料來源', '一行一個；沒有就留空。', '來源', text('來源', '文件名稱。', { max: 200 })).optional(),
  ...review(),
});

/** The same in English; what it leads to is found from the Chinese page. */
export const englishPageSchema = pageSchema.omit({ services: true, faqs: true });

export type Page = z.infer<typeof pageSchema>;
