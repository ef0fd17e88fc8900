import { documentRule, nameOf } from './documentRule.ts';

/** A document has a title: screen readers and tabs say it instead of the file's name. */
export const title = documentRule(
  { id: 'documents/title', title: '檔案有標題', basis: 'PDF/UA-1（ISO 14289-1）7.1；WCAG 2.4.2', severity: 'stops' },
  ({ title: written }, { file, format }) =>
    written
      ? undefined
      : {
          what: `「${nameOf(file)}」沒有標題，報讀軟體只能念檔名。`,
          todo: `用 LibreOffice 打開原檔，按「檔案→屬性→描述」，在「標題」填上文件名稱，${
            format.word === 'PDF' ? '重新匯出成 PDF' : '存檔'
          }，換掉這個檔案。`,
        },
);
