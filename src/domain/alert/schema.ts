import { z } from 'zod';
import { choice, group, list, moment, paragraph, reference, text } from '../field/builders.ts';
import { hazards } from '../hazard/hazards.ts';
import { alertLevels } from './levels.ts';

export { alertLevels, englishAlertLevels, type AlertLevel } from './levels.ts';

/** One alert of the office (災害訊息): a banner on every page from its start to its end, which it must have, so that none is forgotten. */
export const alertSchema = z.strictObject({
  title: text('標題', '一句話說是什麼事，例如「土石流紅色警戒」；不用再寫「緊急」。', { max: 30 }),
  level: choice('等級', '緊急：現在就要行動。警戒：準備行動。提醒：要知道的事。演練：只是練習。', alertLevels),
  text: paragraph('說明', '一兩句話：發生什麼事、誰要注意。', { max: 120 }),
  todo: list('要做什麼', '一行一件事，最重要的放前面。', '事', text('事', '一句話。', { max: 60 }), { min: 1, max: 5 }),
  startsAt: moment('開始', '從什麼時候起掛出來，例如 2026-11-22 14:00。'),
  endsAt: moment('結束', '到時候自己消失；要延長就改這一欄，要提早結束就改成現在的時間。最長 7 天。'),
  hazards: list('哪種災害', '選了，橫幅就直接帶人去看那種災害的避難處所。', '災害', choice('災害', '從清單選。', hazards), {
    min: 1,
    max: 6,
  }).optional(),
  villages: list('哪些里', '只和某幾里有關才填，全區都有關就留空。', '里', reference('里', '從清單選。', 'villages'), {
    min: 1,
  }).optional(),
  source: text('依據', '哪個機關發布的，例如「農業部農村水保署」；公所自己發的就留空。', { max: 60 }).optional(),
  english: group('英文版', '給外國人看；趕時間可以先留空。', {
    title: text('英文標題', '英文，一句話。', { max: 60 }),
    text: paragraph('英文說明', '英文，一兩句話：什麼事、怎麼做。', { max: 240 }),
  }).optional(),
});

export type Alert = z.infer<typeof alertSchema>;
