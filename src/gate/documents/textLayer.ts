import { documentRule, nameOf, OPEN_FORMATS } from './documentRule.ts';

/** Page numbers as staff read them: 「第 2、5 頁」; all of them where none has text. */
function pagesSaid(wordless: readonly number[], pages: number): string {
  return wordless.length === pages ? '整份' : `第 ${wordless.join('、')} 頁`;
}

/** A PDF holds its words as text: a scan can be neither read aloud nor searched. */
export const textLayer = documentRule(
  { id: 'documents/text-layer', title: 'PDF 裡是文字，不是掃描的圖', basis: OPEN_FORMATS, severity: 'stops' },
  ({ wordless, pages }, { file }) =>
    wordless.length
      ? {
          what: `「${nameOf(file)}」${pagesSaid(wordless, pages)}沒有文字，只有圖，可能是掃描的。報讀軟體讀不到，也不能搜尋。`,
          todo: '找出原來的文件，用 LibreOffice 打開，按「檔案→匯出為 PDF」，換掉這個檔案；找不到原檔，就重新打字。',
        }
      : undefined,
);
