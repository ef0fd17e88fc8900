import { z } from 'zod';
import { choice, link, list, paragraph, reference, text, whole } from '../field/builders.ts';
import { provenance, review } from '../field/common.ts';

/** What sort of body a partner is: stored word → what staff and citizens read, in the page's order. */
export const partnerKinds = {
  community: '社區發展協會',
  association: '社團和協會',
  foundation: '基金會',
  religious: '宗教團體',
  care: '醫療和照顧單位',
  school: '學校',
  business: '公司和商家',
  other: '其他團體',
} as const;

export type PartnerKind = keyof typeof partnerKinds;

/** One private body that works with the office (plan 4.2, 6.3); bodies have names here, persons do not. */
export const partnerSchema = z.strictObject({
  name: text('團體名稱', '登記的全名；不可寫人名。', { max: 40 }),
  kind: choice('團體種類', '從清單選一種。', partnerKinds),
  together: paragraph('一起做什麼', '和公所一起做的事，一、兩句話。', { max: 200 }),
  since: whole('哪一年開始', '西元年，四個數字；網頁會換成民國。', { min: 1945, max: 2100 }).optional(),
  url: link('網址', '團體自己的網站；不知道就留空。').optional(),
  villages: list('在哪些里', '只在幾個里才寫；全區就留空。', '里', reference('里', '從清單選。', 'villages'), { min: 1 }).optional(),
  services: list('相關的服務', '團體會幫忙的服務。', '服務', reference('服務', '從清單選。', 'services'), { min: 1 }).optional(),
  section: reference('負責課室', '由哪個課室聯絡這個團體。', 'sections'),
  sources: list('資料來源', '一行一個。', '來源', text('來源', '文件名稱。', { max: 200 }), { min: 1 }),
  ...provenance(),
  ...review(),
});

export type Partner = z.infer<typeof partnerSchema>;
