/** One machine code (檢測碼) of the standard, and how far its one-line wording settles what the test is. */
export interface Code {
  code: string;
  /** WCAG success criterion. */
  criterion: string;
  level: 'A' | 'AA';
  /** What the code asks for, in one line. */
  requirement: string;
  edition: typeof EDITION;
  source: string;
  /** True when the wording alone says what a fault is: such faults are errors. False: every finding only warns. */
  settled: boolean;
  /** What the wording leaves open, or null. Where `settled` is true, only findings on this point warn. */
  open: string | null;
}

/** Edition of 網站無障礙規範 the codes are taken from; older editions number some codes differently. */
export const EDITION = '115.11';

/** Where the one-line wording was read: second hand, not in the annex itself. */
export const SOURCE =
  '網站無障礙規範 115.11（數位發展部，2026-05-29 公布，2026-11-30 起用於認證）附表的檢測碼；文字轉引自公開的整理（coverage.json），未對照原表。';

type Row = [code: string, requirement: string, settled: boolean, open: string | null];

const rows: Row[] = [
  ['HM1110100C', 'img 要有 alt。', true, null],
  ['HM1110101C', 'area 要有非空的 alt。', true, '沒有 href 的 area 依 HTML 標準不該有 alt，規範沒有說要不要例外。'],
  [
    'HM1110103C',
    '字符圖案和表情符號要用 title 提供替代文字。',
    false,
    '哪些字算「字符圖案」、裝飾用的算不算，規範沒有說；據轉述，現行 Freego 也暫停檢測這一條。',
  ],
  ['HM1110104C', 'input type="image" 要有非空的 alt。', true, null],
  [
    'HM1110105C',
    'object、embed 要有替代內容。',
    true,
    'embed 不能有內容，替代內容該放哪裡規範沒有說；object 只有 title 或 aria-label 算不算也沒有說。',
  ],
  ['HM1110106C', 'alt="" 的圖不得有 title。', true, null],
  ['HM1130100C', 'h1 到 h6 要正確巢狀。', true, '第一個標題是不是一定要 h1、空的標題算不算，規範沒有說。'],
  ['HM1130101C', '表格標題要有 scope。', true, '一個 th 也沒有的表格，是排版用的還是漏了標題，機器分不出來。'],
  ['HM1130102C', '表格用 id 和 headers 對應標題。', true, '多複雜的表格才必須用 headers，規範沒有說。'],
  ['HM1130103C', 'select 用 optgroup 分群。', false, '幾個選項才要分群、沒有意義的分群要不要做，規範沒有說。'],
  ['HM1130104C', '看得到的表單元件要有非空的 label 或 title；只有 ARIA 不算。', true, null],
  ['HM1130105C', '表單元件用 fieldset 和 legend 分群。', true, '哪些元件「相關」而必須分群，規範沒有說；這裡只認同名的單選和複選。'],
  ['HM1130200C', '混用不同文字走向時要用 RLM、LRM 或 dir。', false, '雙向文字多半會自己排對，記號要放在哪裡才算數，規範沒有說。'],
  ['HM1240102C', '用 nav 把鏈結分群。', false, '哪些鏈結算「相關的一群」，規範沒有說；內文裡的鏈結清單不一定是導覽。'],
  ['HM1240200C', '頁面要有非空的 title。', true, null],
  [
    'HM1240400C',
    '同一目的地的毗鄰圖文鏈結，鏈結文字只能有一份。',
    true,
    '兩份文字不完全相同（一份包含另一份，或分成兩個鏈結）算不算，規範沒有說。',
  ],
  [
    'HM1240401C',
    '鏈結文字不得為空；前後還有其他內容的鏈結也要有非空的 title。',
    true,
    '「前後」的範圍多大（同一行、同一段、標點算不算），以及名稱只在 title 或 ARIA 時算不算有鏈結文字，規範沒有說。',
  ],
  ['HM1310100C', 'html 要有 lang。', true, '規範只說要有 lang；寫法不合 BCP 47 時是不是這一條，沒有說。'],
  ['ME1320200C', '下載的檔案要是 ODF、PDF、HTML 等開放格式。', true, '「等」字沒有列完：壓縮檔、影音、圖資檔算不算，規範沒有說。'],
  [
    'HM1410200C',
    '使用者介面元件要有 role、名稱、屬性和值。',
    true,
    '一行字沒有列出每種元件要查哪些屬性；認不得的 role 算不算，規範沒有說。',
  ],
  ['HM1410201C', 'iframe 要有非空的 title。', true, null],
  [
    'CS2140401C',
    '字型大小用具名尺寸、% 或 em 等相對單位。',
    true,
    '列印用的樣式、只隨視窗變的單位（vw 等）、calc 裡的 px 算不算，規範沒有說。',
  ],
  ['HM2310200C', '外語段落要有 lang。', false, '專名、術語和已成為中文一部分的外語不必標，機器分不出來；多長才算「段落」也沒有說。'],
];

const FAMILY = /^[A-Z]{2}(?<level>[12])(?<a>\d)(?<b>\d)(?<c>\d{2})\d{2}C$/u;

/** All 23 machine codes of level AA (21 of A, 2 of AA). */
export const codes: Code[] = rows.map(([code, requirement, settled, open]) => {
  const { level, a, b, c } = FAMILY.exec(code)!.groups as Record<'level' | 'a' | 'b' | 'c', string>;
  return {
    code,
    criterion: `${a}.${b}.${Number(c)}`,
    level: level === '1' ? 'A' : 'AA',
    requirement,
    edition: EDITION,
    source: SOURCE,
    settled,
    open,
  };
});
