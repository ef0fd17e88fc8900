import { documentRule, nameOf } from './documentRule.ts';

/** A document says which language it is in, so that it is read aloud in that language. */
export const language = documentRule(
  { id: 'documents/language', title: '檔案有標示語言', basis: 'PDF/UA-1（ISO 14289-1）7.2；WCAG 3.1.1', severity: 'stops' },
  ({ language: written }, { file, format }) =>
    written
      ? undefined
      : {
          what: `「${nameOf(file)}」沒有標示是哪一種語言，報讀軟體不知道要用中文念。`,
          todo: `用 LibreOffice 打開原檔，按「工具→語言→用於所有文字」，選「中文（正體）」，${
            format.word === 'PDF' ? '重新匯出成 PDF' : '存檔'
          }，換掉這個檔案。`,
        },
);
