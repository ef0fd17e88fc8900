import { z } from 'zod';
import { choice, list, reference, text, whole } from '../field/builders.ts';
import { provenance, review } from '../field/common.ts';

/** The drawings a zone can stand beside; each is drawn in `components/zone/zoneIcons.ts`. */
export const zoneIcons = { storm: '雲和雨', leaf: '葉子', screen: '螢幕', elder: '拿柺杖的人', hands: '愛心', shield: '盾牌' } as const;

export type ZoneIcon = keyof typeof zoneIcons;

/** A theme zone (主題專區); its text and blocks are the MDX body. */
export const zoneSchema = z.strictObject({
  title: text('標題', '主題的名字，最多 12 個字。', { max: 12 }),
  lead: text('開頭說明', '標題下的一、兩句話。', { max: 90 }),
  icon: choice('圖示', '清單上標題旁的小圖。', zoneIcons),
  section: reference('負責課室', '內容由哪個課室負責。', 'sections'),
  order: whole('順序', '在清單上排第幾個。', { min: 1, max: 99 }),
  sources: list('資料來源', '法令或文件，一行一個。', '來源', text('來源', '法令或文件名稱。', { max: 200 }), { min: 1 }),
  ...provenance(),
  ...review(),
});

export type Zone = z.infer<typeof zoneSchema>;
