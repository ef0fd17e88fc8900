import { z } from 'zod';
import { choice, group, list, reference, telephone, text, whole } from '../field/builders.ts';
import { provenance, review } from '../field/common.ts';
import { openHours, position } from '../place/fields.ts';

/** The four things a care point does (衛生福利部社區照顧關懷據點): stored word → what staff and citizens read. */
export const careOffers = {
  visit: '關懷訪視',
  call: '電話問安',
  meal: '餐飲服務',
  health: '健康促進',
} as const;

/** One care point (社區照顧關懷據點): where it is, what it offers and when; persons never appear (plan 4.1.2, 6.1). */
export const carePointSchema = z.strictObject({
  name: text('據點名稱', '例如「○○里關懷據點」。', { max: 30 }),
  village: reference('在哪一里', '據點所在的里。', 'villages'),
  address: text('地址', '從區開始寫；不知道就留空。', { max: 60 }).optional(),
  position: position(),
  telephone: telephone('電話', '辦據點的單位或里辦公處的公務電話；手機和個人電話不可刊登。').optional(),
  hours: openHours(),
  offers: list('做什麼', '從四種選，一行一種；不知道就留空。', '服務', choice('服務', '從清單選。', careOffers), {
    min: 1,
    max: 4,
  }).optional(),
  activities: list(
    '活動',
    '固定的活動，一項一個。',
    '活動',
    group('活動', '一項活動。', {
      name: text('活動名稱', '例如「長輩共餐」。', { max: 30 }),
      when: text('什麼時候', '例如「每週三上午」；還不知道就留空。', { max: 40 }).optional(),
      note: text('說明', '要不要報名、要帶什麼。', { max: 80 }).optional(),
    }),
    { min: 1, max: 40 },
  ).optional(),
  since: whole('哪一年開始', '西元年，四個數字，例如民國 110 年寫 2021；網頁會換成民國。', { min: 1990, max: 2100 }).optional(),
  organiser: text('誰辦的', '單位的名稱，例如「○○社區發展協會」；不可寫人名。', { max: 40 }).optional(),
  services: list('相關的服務', '據點會幫忙的服務。', '服務', reference('服務', '從清單選。', 'services'), { min: 1 }).optional(),
  section: reference('負責課室', '由哪個課室聯絡這個據點。', 'sections'),
  sources: list('資料來源', '一行一個。', '來源', text('來源', '文件名稱。', { max: 200 }), { min: 1 }),
  ...provenance(),
  ...review(),
});

export type CarePoint = z.infer<typeof carePointSchema>;
