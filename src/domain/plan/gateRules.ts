/**
 * The rules of the gate a clause may cite as evidence: id → what citizens read. A rule that stops is a proof by itself: what breaks it
 * is never published. A test holds this table against the gate's own list (tests/unit/planGateRules.test.ts).
 */
export const gateRules = {
  'links/internal': '站內連不到的連結會被擋下，說出是哪個檔案哪一行、哪個課室負責',
  'links/external': '連不上的別的網站，每週檢查一次，連續幾天都連不上就通報',
  'documents/format': '附件只收 ODF 和 PDF，別種格式會被擋下',
  'personal/national-id': '寫了身分證字號的內容和附件會被擋下',
  'personal/mobile': '寫了個人手機號碼的內容和附件會被擋下',
  'freshness/ended': '過期的公告會列出來，說是哪個課室的',
  'freshness/expired-listed': '過期的公告還留在列表上，會被擋下',
  'freshness/overdue': '過了檢視日期的內容會列出來，說是哪個課室的',
  'browser/axe': '每一頁都用 axe-core 檢查，有違反就擋下',
  'browser/pa11y': '每一頁都用 pa11y 的兩個引擎檢查，有違反就擋下',
  'browser/access-keys': '每一頁都有定位點和快速鍵，少了就擋下',
  'browser/focus': '只用鍵盤走得完，看得到走到哪裡，不行就擋下',
  'browser/reflow': '放大到 4 倍也不用左右捲，不行就擋下',
  'browser/target-size': '用手指點得到，太小就擋下',
} as const;

export type GateRule = keyof typeof gateRules;
