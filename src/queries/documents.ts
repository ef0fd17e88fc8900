import { attachmentLanguages, type Attachment } from '../domain/attachment/schema.ts';
import { addressOf, collections } from '../domain/collections.ts';
import { compareText } from '../i18n/compare.ts';
import { filesNamedIn } from '../intake/attachments.ts';
import { readOffice } from '../intake/readOffice.ts';
import { contentRoot } from '../settings.ts';
import { getFile, type KnownFile, type ShownAttachment } from './attachments.ts';
import { entriesOffering, getPublishedFiles } from './files.ts';

/** A file of the office with what it is called. */
export type OfficeDocument = ShownAttachment & Pick<KnownFile, 'text'> & { users: FileUser[] };

/** A page that offers a file. */
export interface FileUser {
  url: string;
  title: string;
  english: boolean;
}

/** The pages that offer a file, by address. */
function usersOf(file: string): FileUser[] {
  const users = entriesOffering(file).flatMap(({ collection, id, raw }): FileUser[] => {
    const url = addressOf(collection, id);
    const title = (raw.data as Record<string, unknown>)[collections[collection].titleField];
    return url ? [{ url, title: String(title), english: collection.startsWith('english-') }] : [];
  });
  return users.sort((a, b) => compareText(a.url, b.url));
}

/** What the entries that offer a file call it, by file. */
function titles(): Map<string, Pick<Attachment, 'title' | 'language'>> {
  const named = readOffice(contentRoot()).entries.flatMap(({ collection, raw }) =>
    filesNamedIn(collections[collection].schema, raw.data).map(({ path, name }) => {
      const group = path.slice(0, -1).reduce<unknown>((value, part) => (value as Record<string | number, unknown>)[part], raw.data);
      return [name, group as Attachment] as const;
    }),
  );
  return new Map(named.reverse());
}

/** Two files called alike are told apart by their names: links that sound alike must lead to the same place. */
function toldApart(documents: readonly OfficeDocument[]): OfficeDocument[] {
  const times = Map.groupBy(documents, ({ title, word }) => `${title} ${word}`);
  return documents.map((document) => {
    const { title, word, file } = document;
    return times.get(`${title} ${word}`)!.length > 1 ? { ...document, title: `${title} ${file}` } : document;
  });
}

/** Every published file by name: called as the first entry that offers it says, else as it says itself. */
export async function getDocuments(): Promise<OfficeDocument[]> {
  const said = titles();
  const files = await Promise.all(getPublishedFiles().map(getFile));
  const documents = files.map((file): OfficeDocument => {
    const own = said.get(file.file);
    const english = file.ownLanguage.startsWith('en');
    return {
      ...file,
      title: own?.title || file.ownTitle || file.file,
      users: usersOf(file.file),
      language: own && own.language in attachmentLanguages ? own.language : english ? 'en' : 'zh-TW',
    };
  });
  return toldApart(documents);
}
