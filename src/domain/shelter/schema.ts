import { z } from 'zod';
import { choice, decimal, flag, group, list, moment, paragraph, reference, telephone, text, whole } from '../field/builders.ts';
import { provenance, review } from '../field/common.ts';
import { hazards } from '../hazard/hazards.ts';
import { shelterStates } from './state.ts';

/** Which places open first: stored word → what staff and citizens read. */
export const shelterRoles = {
  first: '先開放',
  standby: '備用',
} as const;

export type ShelterRole = keyof typeof shelterRoles;

/**
 * One shelter (避難收容處所) after the national file 避難收容處所點位檔 (內政部消防署, data.gov.tw 73242), without its managers' names. `state` is
 * the staff's own: the importer never touches it (plan 4.2, 4.3).
 */
export const shelterSchema = z.strictObject({
  name: text('名稱', '例如「海岬國民小學」；「（備用）」寫在「先開放或備用」那一欄。', { max: 40 }),
  nationalNumber: whole('全國檔序號', '內政部消防署避難收容處所點位檔的序號；不在檔裡就留空。', { min: 1, max: 999_999 }).optional(),
  village: reference('在哪一里', '處所所在的里。', 'villages'),
  address: text('地址', '里以下的地址，例如「潮聲路 2 號」。', { max: 60 }),
  position: group('位置', '地圖上的位置；沒有量過就整組留空，網頁就不畫在地圖上。', {
    latitude: decimal('緯度', 'WGS84，十進位，例如 25.0375。', { min: 21, max: 27 }),
    longitude: decimal('經度', 'WGS84，十進位，例如 121.5637。', { min: 116, max: 123 }),
  }).optional(),
  telephone: telephone('電話', '場所的公務電話；管理人的手機不可刊登。').optional(),
  extension: text('分機', '只寫號碼，例如「13」；兩個就寫「13 或 25」。', { max: 20 }).optional(),
  hazards: list('能躲哪種災害', '從清單選，沒有列的就是不能躲。', '災害', choice('災害', '從清單選。', hazards), { min: 1, max: 6 }),
  capacity: whole('收容人數', '最多可以收容幾人。', { min: 1, max: 100_000, unit: '人' }),
  indoor: flag('室內', '有室內的地方可以收容；全國檔兩個都寫「否」，就都選「否」。'),
  outdoor: flag('室外', '有室外的地方可以收容。'),
  vulnerable: flag('適合避難弱者', '適合行動不便、需要照顧的人；全國檔寫「是」才選「是」。'),
  role: choice('先開放或備用', '災害來時先開的選「先開放」，其他選「備用」。', shelterRoles),
  district: flag('服務全區', '全區的人都可以去選「是」；只以幾個里為主選「否」。'),
  villages: list('主要服務的里', '檔案裡寫出名字的里；只寫「全區」就留空。', '里', reference('里', '從清單選。', 'villages'), {
    min: 1,
  }).optional(),
  note: paragraph('說明', '要先知道的事，一兩句話，例如「先到公所，公所滿了才開這裡」。', { max: 120 }).optional(),
  state: group('現在的狀況', '開設期間由公所更新；平時整組留空。', {
    now: choice('狀況', '從清單選。', shelterStates),
    people: whole('裡面有幾人', '現在收容幾人；沒有數過就留空。', { max: 100_000, unit: '人' }).optional(),
    updatedAt: moment('更新時間', '這個狀況是幾點的，例如 2026-11-22 14:05。'),
  }).optional(),
  sources: list('資料來源', '一行一個。', '來源', text('來源', '文件名稱。', { max: 200 }), { min: 1 }),
  ...provenance(),
  ...review(),
});

export type Shelter = z.infer<typeof shelterSchema>;
