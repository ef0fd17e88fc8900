import type { ContentFault, ContentRule, RuleHead } from '../rule.ts';
import { searchedTexts, type Part } from './searched.ts';

/** An office may use personal data only within its legal duties and for what they were collected (個人資料保護法第16條). */
export const PRIVACY_ACT = '個人資料保護法第16條';

/** How one kind of data is found and named. */
interface Kind {
  /** 「身分證字號」. */
  name: string;
  find: (text: string) => string[];
  /** What may be shown of it. */
  mask: (found: string) => string;
  /** What to write in its place; a whole sentence. */
  instead: string;
}

const remedies: Record<Part, string> = {
  檔名: '把檔名裡的號碼或信箱刪掉，連到它的地方也跟著改。',
  文件內文: '用 LibreOffice 打開原檔，把它刪掉，存檔或重新匯出 PDF，換掉這個檔案。',
  文件屬性: '用 LibreOffice 打開原檔，按「檔案→屬性」，在「描述」和「自訂屬性」分頁刪掉它，存檔或重新匯出 PDF，換掉這個檔案。',
};

/** A rule that looks for one kind of personal data in everything the public gets to see; the same thing in one place is told once. */
export function personalRule(head: Omit<RuleHead, 'severity' | 'basis'>, { name, find, mask, instead }: Kind): ContentRule {
  return {
    ...head,
    basis: PRIVACY_ACT,
    severity: 'stops',
    check: async (office) => {
      const faults = new Map<string, ContentFault>();
      for (const { file, line, field, part, text } of await searchedTexts(office)) {
        for (const found of find(text)) {
          faults.set([file, line, field, found].join('\n'), {
            file,
            line,
            field,
            what: `這裡有${name}「${mask(found)}」，公開以後收不回來。`,
            todo: part ? remedies[part] : `把它刪掉。${instead}`,
          });
        }
      }
      return [...faults.values()];
    },
  };
}
