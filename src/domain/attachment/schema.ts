import { attachedFile, choice, group, list, text } from '../field/builders.ts';

/** Languages an attachment may be written in. */
export const attachmentLanguages = { 'zh-TW': '中文', en: '英文' } as const;

/** One file that people can take away: its name below content/files, what it is called, and its language. Type, size and pages are read from it. */
export const attachment = () =>
  group('附件', '一個檔案。類型、大小和頁數由網站自己讀。', {
    file: attachedFile('檔案', '檔案放在 files 資料夾，這裡寫檔名，例如 flood-report.ods。'),
    title: text('檔案名稱', '給人看的名稱，例如「積水調查表」，不用寫類型和大小。', { max: 60 }),
    language: choice('檔案的語言', '檔案裡寫的是哪一種語言。', attachmentLanguages),
  });

/** The attachments of an entry, left out where there are none. */
export const attachments = () => list('附件', '給人下載的檔案，沒有就留空。', '附件', attachment(), { min: 1, max: 20 }).optional();

/** An attachment as content says it. */
export interface Attachment {
  file: string;
  title: string;
  language: keyof typeof attachmentLanguages;
}
