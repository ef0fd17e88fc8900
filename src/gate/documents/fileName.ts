import type { ContentRule } from '../rule.ts';
import { nameOf } from './documentRule.ts';
import { attachmentsOf } from './read/documentsOf.ts';
import { extensionOf } from './read/formats.ts';

/** Lower-case letters, digits and hyphens; dots between. */
const SPEAKABLE = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;

/** A name that may stand in an address, as near to the given one as can be; words for what only a person can translate. */
export function proposedName(name: string): string {
  const extension = extensionOf(name);
  const stem = extension ? name.slice(0, -extension.length - 1) : name;
  const plain = stem
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/gu, '-')
    .replaceAll(/[-.]*\.[-.]*/gu, '.')
    .replaceAll(/^[-.]+|[-.]+$/gu, '');
  return `${plain || 'application-form'}${extension ? `.${extension.replaceAll(/[^a-z0-9]/gu, '')}` : ''}`;
}

/** Attachments have names that can be said on the telephone and typed: their addresses are. */
export const fileName: ContentRule = {
  id: 'documents/file-name',
  title: '檔名只用小寫英文、數字和連字號',
  severity: 'stops',
  check: (office) =>
    attachmentsOf(office)
      .filter(({ file }) => file.split('/').some((part) => !SPEAKABLE.test(part)))
      .map(({ file }) => {
        const name = nameOf(file);
        const said = SPEAKABLE.test(name) ? file : name;
        return {
          file,
          line: 1,
          field: '檔名',
          what: `檔名「${said}」有中文、大寫、空格或其他符號，網址會變成一長串看不懂的字，也沒辦法在電話裡念給人聽。`,
          todo: `檔名和資料夾只用小寫英文、數字和「-」，例如「${said.split('/').map(proposedName).join('/')}」；連到它的地方也跟著改。`,
        };
      }),
};
