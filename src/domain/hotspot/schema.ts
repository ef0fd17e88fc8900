import { z } from 'zod';
import { list, reference, text } from '../field/builders.ts';
import { provenance, review } from '../field/common.ts';
import { openHours, position } from '../place/fields.ts';

/** One place with a free network (plan 1.5.1); also given out as open data. */
export const hotspotSchema = z.strictObject({
  name: text('地點', '例如「○○活動中心」。', { max: 30 }),
  network: text('網路名稱', '手機上看到的名稱，例如「iTaiwan」。', { max: 32 }),
  address: text('地址', '從區開始寫；不知道就留空。', { max: 60 }).optional(),
  village: reference('在哪一里', '地點所在的里；不知道就留空。', 'villages').optional(),
  position: position(),
  hours: openHours(),
  note: text('怎麼用', '範圍、要不要登入；不知道就留空。', { max: 120 }).optional(),
  section: reference('負責課室', '由哪個課室管這個地點的網路。', 'sections'),
  sources: list('資料來源', '一行一個。', '來源', text('來源', '文件名稱。', { max: 200 }), { min: 1 }),
  ...provenance(),
  ...review(),
});

export type Hotspot = z.infer<typeof hotspotSchema>;
