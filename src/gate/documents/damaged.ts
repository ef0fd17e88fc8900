import { anyDocumentRule, nameOf } from './documentRule.ts';

/** Every document opens. */
export const damaged = anyDocumentRule(
  { id: 'documents/damaged', title: '檔案沒有壞掉', severity: 'stops' },
  ({ damage }, { file, format }) =>
    damage === undefined
      ? undefined
      : {
          what: `「${nameOf(file)}」打不開：${damage}。`,
          todo: `找出原來的檔案，用 LibreOffice 打開確認沒問題，再${format.word === 'PDF' ? '匯出一次 PDF' : '存一次'}，換掉這個檔案。`,
        },
);
