import { collections } from '../../domain/collections.ts';
import { filesNamedIn } from '../../intake/attachments.ts';
import type { SourceEntry } from '../../intake/readOffice.ts';
import type { ContentRule } from '../rule.ts';
import { textsOf } from '../texts.ts';
import { nameOf } from './documentRule.ts';
import { addressOfFile, attachmentsOf } from './read/documentsOf.ts';

/** An address in a text: between angle brackets, as Markdown writes one with spaces, or up to what cannot be part of an address. */
const ADDRESS = /(?<=<)\/files\/[^<>]+(?=>)|\/files\/[^\s"'<>()（）「」，。、；\]]+/gu;

/** As a person would write it; an address that is no proper one stays as it is. */
function readable(address: string): string {
  const path = address.replace(/[?#].*$/su, '').replace(/[.,;:!]+$/u, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Addresses of the files that an entry's own fields offer. */
const attachedTo = ({ collection, raw }: SourceEntry): string[] =>
  filesNamedIn(collections[collection].schema, raw.data).map(({ name }) => addressOfFile(`files/${name}`));

/** Every attachment can be reached: some text links to it, or an entry offers it. */
export const linked: ContentRule = {
  id: 'documents/linked',
  title: '每個檔案都有地方連過去',
  severity: 'stops',
  check: (office) => {
    const texts = office.entries.flatMap(textsOf);
    const inTexts = texts.flatMap(({ text }) => [...text.matchAll(ADDRESS)].map(([address]) => readable(address)));
    const named = new Set([...inTexts, ...office.entries.flatMap(attachedTo)]);
    return attachmentsOf(office)
      .filter(({ file }) => !named.has(addressOfFile(file)))
      .map(({ file }) => ({
        file,
        line: 1,
        what: `沒有任何一頁連到「${nameOf(file)}」，民眾找不到它。`,
        todo: `在用得到它的那一頁加上連結，例如「[文件名稱](${addressOfFile(file)})」；不用了就刪掉這個檔案。`,
      }));
  },
};
