import type { ContentRule } from '../rule.ts';
import { nameOf, OPEN_FORMATS, type Said } from './documentRule.ts';
import type { Refused } from './read/contentOf.ts';
import { judgedAttachments } from './read/documentsOf.ts';

const toOdf = (word: string, extension: string) =>
  `用 LibreOffice 打開，按「檔案→另存新檔」，檔案類型選「ODF ${word}（.${extension}）」，把新檔放進 files/，刪掉這個檔案。不給民眾改的，改用「檔案→匯出為 PDF」。`;

const remedies: Record<Refused, [is: string, todo: string]> = {
  word: [' Word 檔', toOdf('文字文件', 'odt')],
  excel: [' Excel 檔', toOdf('試算表', 'ods')],
  powerpoint: [' PowerPoint 檔', toOdf('簡報', 'odp')],
  office: ['舊的 Office 檔', toOdf('文字文件', 'odt')],
  image: ['圖片', '要給人讀的內容，直接寫在網頁上，或用 LibreOffice 打成文件，另存成 ODF 或匯出為 PDF。再刪掉這個檔案。'],
  text: ['純文字或網頁檔', '把內容直接寫在網頁上，或用 LibreOffice 打開，另存成 ODF。再刪掉這個檔案。'],
  empty: ['空的檔案', '再存一次原來的文件，換掉這個檔案；沒有內容就刪掉。'],
  unknown: ['這裡不收的檔案', '用 LibreOffice 打開，另存成 ODF 或匯出為 PDF；打不開的，就刪掉這個檔案。'],
};

function say(file: string, refused: Refused): Said {
  const [is, todo] = remedies[refused];
  return { what: `「${nameOf(file)}」的內容是${is}，不是 ODF 也不是 PDF。民眾不一定有軟體可以打開。`, todo };
}

/** Only ODF and PDF are given to the public, by what a file is and not by what it is called. */
export const format: ContentRule = {
  id: 'documents/format',
  title: '給民眾下載的檔案，只能是 ODF 或 PDF',
  basis: OPEN_FORMATS,
  severity: 'stops',
  check: async (office) =>
    (await judgedAttachments(office)).flatMap(({ file, content }) =>
      'refused' in content ? [{ file, line: 1, ...say(file, content.refused) }] : [],
    ),
};
