import { anyDocumentRule, nameOf } from './documentRule.ts';

/** No document is locked: neither against reading nor against copying and reading aloud. */
export const encrypted = anyDocumentRule(
  { id: 'documents/encrypted', title: '檔案沒有加密碼', severity: 'stops' },
  ({ encrypted: locked }, { file, format }) =>
    locked
      ? {
          what: `「${nameOf(file)}」加了密碼，民眾打不開，或報讀軟體讀不到。`,
          todo:
            format.word === 'PDF'
              ? '用 LibreOffice 打開原檔，按「檔案→匯出為 PDF」，在「安全性」分頁不要設密碼，換掉這個檔案。'
              : '用 LibreOffice 輸入密碼打開，按「檔案→另存新檔」，不要勾「以密碼儲存」，換掉這個檔案。',
        }
      : undefined,
);
