import { anyDocumentRule, nameOf, OPEN_FORMATS } from './documentRule.ts';
import { extensionOf } from './read/formats.ts';

/** A file's ending says what the file is: programs and servers go by it. */
export const extension = anyDocumentRule(
  { id: 'documents/extension', title: '副檔名和檔案內容一致', basis: OPEN_FORMATS, severity: 'stops' },
  (_content, { file, format }) => {
    const written = extensionOf(file);
    if (written === format.extension) return undefined;
    const name = nameOf(file);
    const right = `${written ? name.slice(0, -written.length - 1) : name}.${format.extension}`;
    return {
      what: `「${name}」的內容其實是 ${format.word}，副檔名卻${written ? `是「.${written}」` : '沒有寫'}，打開時會出錯。`,
      todo: `把檔名改成「${right}」，連到它的地方也跟著改。`,
    };
  },
);
