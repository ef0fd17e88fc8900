import { z } from 'zod';
import { attachments } from '../attachment/schema.ts';
import { choice, group, link, list, paragraph, plainDate, reference, text } from '../field/builders.ts';
import { provenance, review } from '../field/common.ts';
import { categoryLabels } from './categories.ts';
import { lawItemLabels } from './items.ts';

/**
 * One edition of a published document. `validUntil` bears no `ends` mark: an earlier version has ended and stays reachable on purpose;
 * the gate looks at the newest one only (freshness/version-ended).
 */
const version = group('版本', '一個版本。', {
  title: text('版本名稱', '例如「114 年度」「第二版」，或文件的名稱。', { max: 40 }),
  date: plainDate('公布日期', '這一版公布的日期。只有一個版本、日期又查不到時才留空。').optional(),
  validUntil: plainDate('有效到哪一天', '這一版用到哪一天為止；沒有期限就留空。').optional(),
  attachments: attachments(),
  url: link('網址', '放在別的政府網站的，寫那一頁的網址。').optional(),
  page: text('本站的網頁', '已經是本站的一頁時，寫它的網址，例如 /plan/。', {
    max: 80,
    pattern: /^\/([a-z0-9-]+\/)+$/u,
    patternSays: '以 / 開頭、以 / 結尾的站內網址',
  }).optional(),
  note: paragraph('說明', '這一版改了什麼、要注意什麼，一、兩句話。', { max: 200 }).optional(),
});

/** One thing that the office publishes unasked (政府資訊公開法 §7; plan 5.1.1), with every version of it. The body says what it is. */
export const disclosureSchema = z.strictObject({
  title: text('名稱', '民眾看得懂的名稱，例如「決算書」；年度寫在版本。', { max: 40 }),
  lead: text('開頭說明', '一、兩句話：這是什麼、看得到什麼。', { max: 90 }),
  category: choice('種類', '從清單選一種。', categoryLabels),
  item: choice('法定項目', '政府資訊公開法第 7 條的哪一款。', lawItemLabels),
  section: reference('負責課室', '誰提供、誰回答問題。', 'sections'),
  versions: list('版本', '最新的放最前面；舊的不要刪，會列在「以前的版本」。', '版本', version, { min: 1, max: 60 }),
  ...provenance(),
  ...review(),
});

export type Disclosure = z.infer<typeof disclosureSchema>;
export type Version = Disclosure['versions'][number];
