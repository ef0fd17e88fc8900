import type { ContentRule, RuleHead } from '../rule.ts';
import { isReadable, type DocumentContent, type OfficeDocument } from './read/document.ts';
import { documentsOf } from './read/documentsOf.ts';

/** The rule that attachments be in open formats: ODF where they are filled in, PDF where they are not (machine code ME1320200C). */
export const OPEN_FORMATS = '網站無障礙規範 ME1320200C；政府文件標準格式（ODF-CNS15251）實施計畫';

/** What is wrong with a document and what to do about it. */
export interface Said {
  what: string;
  todo: string;
}

/** The name of a file without its folders. */
export const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

const ruleOn = (head: RuleHead, looksAt: (document: OfficeDocument) => boolean, judge: Judge): ContentRule => ({
  ...head,
  check: async (office) =>
    (await documentsOf(office)).filter(looksAt).flatMap((document) => {
      const said = judge(document.content, document);
      return said ? [{ file: document.file, line: 1, field: '', ...said }] : [];
    }),
});

type Judge = (content: DocumentContent, document: OfficeDocument) => Said | undefined;

/** A rule on every document, damaged and locked ones too. */
export const anyDocumentRule = (head: RuleHead, judge: Judge): ContentRule => ruleOn(head, () => true, judge);

/** A rule on what stands in documents; those that cannot be read are left to the rules that say so. */
export const documentRule = (head: RuleHead, judge: Judge): ContentRule => ruleOn(head, isReadable, judge);
