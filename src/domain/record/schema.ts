import { z } from 'zod';
import { choice, decimal, group, list, paragraph, plainDate, reference, text, whole } from '../field/builders.ts';
import { review } from '../field/common.ts';
import { inspectionTopics, recordKindLabels } from './kinds.ts';
import { recordUnits } from './units.ts';

const period = () => ({
  year: whole('年', '西元年，四個數字，例如民國 114 年寫 2025；網頁會換成民國。', { max: 2100 }),
  month: whole('月', '1 到 12；只有「輿情」按月記，別的種類不用寫。', { min: 1, max: 12 }).optional(),
});

const value = (label: string, hint: string) => decimal(label, hint, { min: 0, max: 100_000_000_000 });

const series = group('圖表', '單位相同的數字放在一起，會畫成一張圖和一張表。', {
  title: text('圖表名稱', '例如「各類對象的滿意度」。', { max: 30 }),
  unit: choice('單位', '這張圖表的每個數字都用這個單位。', recordUnits),
  groupedBy: text('依什麼分組', '表格的欄名，例如「對象」「系統」「據點」「主題」。', { max: 10 }),
  figures: list(
    '數字',
    '一個分組的一年（或一個月）一項。沒有調查或還不知道就不要寫，不可以寫 0。',
    '數字',
    group('數字', '一個數字。', {
      ...period(),
      group: text('分組', '例如「長者」。只寫對象、系統、據點或主題，不可寫人名。', { max: 40 }),
      value: value('數值', '只寫數字，單位不用再寫。'),
    }),
    { min: 1, max: 600 },
  ),
  totals: list(
    '總計',
    '想列出總計才寫；要等於各分組加起來的數。',
    '總計',
    group('總計', '一年（或一個月）的總計。', { ...period(), value: value('總計', '各分組加起來的數。') }),
    { max: 120 },
  ).optional(),
});

const event = group('一件事', '一次檢查、一次參訪、一場活動。', {
  date: plainDate('日期', '實際做的那一天。'),
  title: text('名稱', '檢查了什麼、去了哪個機關、活動叫什麼。', { max: 60 }),
  topic: choice('檢查項目', '「設施和環境檢查」才填。', inspectionTopics).optional(),
  what: paragraph('結果或內容', '檢查的結果、學到的事、做了什麼。', { max: 300 }),
  after: paragraph('後來', '後來怎麼處理、用在哪裡、有什麼成果；還沒有就留空。', { max: 300 }).optional(),
});

/** One record of what the office did (服務成果): figures by period and group, or things that happened, and what was improved because of them. */
export const recordSchema = z.strictObject({
  title: text('名稱', '例如「分眾滿意度調查」。', { max: 40 }),
  kind: choice('種類', '從清單選一種。', recordKindLabels),
  section: reference('負責課室', '調查、測試或統計的課室。', 'sections'),
  lead: text('開頭說明', '一、兩句話：這是什麼的紀錄。', { max: 90 }),
  method: paragraph('怎麼得來的', '怎麼調查、測試或統計，什麼時候做、多少人回答。', { max: 400 }),
  source: text('資料來源', '數字或事情寫在哪一份文件，例如報告名稱和日期。', { max: 200 }),
  series: list('圖表', '有數字的種類才寫；單位不同就分成兩張。', '圖表', series, { min: 1, max: 8 }).optional(),
  events: list('事情', '檢查、參訪和活動才寫，一次一項。', '一件事', event, { min: 1, max: 200 }).optional(),
  improvements: list(
    '因此改了什麼',
    '看過結果以後，真的改好的事。還沒有就留空，網頁會說還沒有。',
    '改進',
    group('改進', '一件改好的事。', {
      date: plainDate('改好的日期', '從哪一天開始不一樣。'),
      what: paragraph('改了什麼', '一、兩句話，寫民眾看得到的改變。', { max: 200 }),
    }),
    { max: 60 },
  ).optional(),
  ...review(),
});

export type OfficeRecord = z.infer<typeof recordSchema>;
export type Series = NonNullable<OfficeRecord['series']>[number];
export type Figure = Series['figures'][number];
export type RecordEvent = NonNullable<OfficeRecord['events']>[number];
export type Improvement = NonNullable<OfficeRecord['improvements']>[number];
