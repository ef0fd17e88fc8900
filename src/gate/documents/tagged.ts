import { documentRule, nameOf } from './documentRule.ts';

/** A PDF marks its headings, lists and tables as such. */
export const tagged = documentRule(
  { id: 'documents/tagged', title: 'PDF 有標記結構', basis: 'PDF/UA-1（ISO 14289-1）7.1', severity: 'warns' },
  ({ tagged: marked }, { file }) =>
    marked
      ? undefined
      : {
          what: `「${nameOf(file)}」沒有標記哪裡是標題、清單和表格，報讀軟體只能從頭念到尾。`,
          todo: '用 LibreOffice 打開原檔，按「檔案→匯出為 PDF」，在「一般」分頁勾「有標記的 PDF」和「通用無障礙（PDF/UA）」，換掉這個檔案。',
        },
);
