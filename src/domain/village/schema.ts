import { z } from 'zod';
import { group, list, paragraph, telephone, text, whole } from '../field/builders.ts';
import { provenance, review } from '../field/common.ts';

/** One village (里): official name and code after 內政部村里界圖; office and hours stay empty until the office supplies them (plan 4.2). */
export const villageSchema = z.strictObject({
  name: text('里名', '官方名稱，含「里」字。', { max: 8, pattern: /里$/u, patternSays: '最後要有「里」字' }),
  variants: list('其他寫法', '常見的異體字寫法，例如把「峯」寫成「峰」。', '寫法', text('寫法', '另一種寫法。', { max: 8 })).optional(),
  english: text('英文名稱', '官方英文名稱。', { max: 30 }),
  code: text('村里代碼', '內政部村里界圖的代碼，例如 10014110-001。', {
    max: 13,
    pattern: /^\d{8}-\d{3}$/u,
    patternSays: '八碼、連字號、三碼',
  }),
  order: whole('排列順序', '公所慣用的順序。', { max: 999 }),
  officeAddress: text('里辦公處地址', '還不知道就留空。', { max: 60 }).optional(),
  officeTelephone: telephone('里辦公處電話', '公務電話；還不知道就留空。').optional(),
  officeHours: text('里幹事在里辦公處的時間', '例如「每日下午」。', { max: 30 }).optional(),
  neighbourhoodHeads: group('鄰長', '有幾位鄰長、怎麼找；不可寫姓名、住址和手機。公所還沒提供就整組留空。', {
    count: whole('幾鄰', '這一里有幾鄰，一鄰一位鄰長。', { min: 1, max: 99, unit: '鄰' }),
    contact: text('怎麼找鄰長', '經由公所的公務聯絡方式，例如「打里辦公處電話，請里幹事轉告」。', { max: 80 }),
    ...provenance(),
  }).optional(),
  neighbours: list('相鄰的地方', '相鄰的里或行政區。', '地方', text('地方', '名稱。', { max: 20 })).optional(),
  note: paragraph('說明', '這一里特別要知道的事。', { max: 200 }).optional(),
  sources: list('資料來源', '一行一個。', '來源', text('來源', '文件名稱。', { max: 200 }), { min: 1 }),
  ...provenance(),
  ...review(),
});

export type Village = z.infer<typeof villageSchema>;
