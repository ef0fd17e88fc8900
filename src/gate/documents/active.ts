import { documentRule, nameOf } from './documentRule.ts';

/** Nothing in a document runs by itself. */
export const active = documentRule(
  { id: 'documents/active', title: '檔案裡沒有會自己執行的程式', severity: 'stops' },
  ({ active: parts }, { file, format }) =>
    parts.length
      ? {
          what: `「${nameOf(file)}」裡有${parts.map((part) => `「${part}」`).join('、')}，打開時可能自己執行，民眾的電腦也會跳出警告。`,
          todo:
            format.word === 'PDF'
              ? '從原來的文件重新匯出一份 PDF，不要加按鈕動作或程式，換掉這個檔案。'
              : '用 LibreOffice 打開，按「工具→巨集→編輯巨集」，把這份文件的巨集都刪掉；按鈕上的事件也清掉，存檔後換掉這個檔案。',
        }
      : undefined,
);
