import { confirmedTelephones } from '../domain/collection/leaks.ts';
import type { CollectionModel } from '../domain/collection/model.ts';
import { collections } from '../domain/collections.ts';
import { officeRules } from '../domain/officeRules.ts';
import { attachmentFindings } from './attachments.ts';
import { checkEntry } from './checkEntry.ts';
import { fieldWords } from './fieldWords.ts';
import type { Finding } from './finding.ts';
import { knownIds } from './knownIds.ts';
import type { SourceEntry, SourceOffice } from './readOffice.ts';
import { redirectFindings } from './redirects.ts';
import { sayStray } from './sayFile.ts';

/** Judges every file of an office and returns all that is wrong at once; an empty list means the content may be built. */
export function checkOffice(office: SourceOffice): Finding[] {
  const known = knownIds(office.entries);
  const telephones = confirmedTelephones(office.entries.find(({ collection }) => collection === 'office')?.raw.data);
  return [
    ...office.strays.map((file): Finding => ({ file, line: 1, field: '', ...sayStray(file) })),
    ...office.entries.flatMap((entry) => checkEntry(entry, known, telephones)),
    ...acrossEntries(office.entries),
    ...attachmentFindings(office),
    ...redirectFindings(office.root),
  ];
}

function acrossEntries(entries: SourceEntry[]): Finding[] {
  const loose = entries.map(({ collection, id, raw }) => ({ collection, id, data: raw.data }));
  return officeRules(loose).map(({ collection, id, where, what, todo }) => {
    const entry = entries.find((candidate) => candidate.collection === collection && candidate.id === id);
    const { schema, path, format } = collections[collection] as unknown as CollectionModel;
    return {
      file: entry?.file ?? `${path}/${id}.${format}`,
      line: entry?.raw.lineOf(where) ?? 1,
      field: fieldWords(schema, where),
      what,
      todo,
    };
  });
}
