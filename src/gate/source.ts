import { addressOf } from '../domain/collections.ts';
import type { SourceEntry, SourceOffice } from '../intake/readOffice.ts';
import { responsibleFor } from './responsible.ts';
import { textsOf, type EntryText } from './texts.ts';
import type { Source } from './finding.ts';

/** Finds the line of content behind something seen on a built page. */
export interface SourceFinder {
  /** The entry whose page this is; undefined for pages made of many. */
  entryOf: (url: string) => SourceEntry | undefined;
  /** The line that holds the first of `written` that stands anywhere: the page's own entry first, then the whole office. */
  find: (url: string, written: readonly string[]) => Source | undefined;
  sectionOf: (file: string) => string;
}

/** A finder over one office; texts are read when first asked for. */
export function sourceFinder(office: SourceOffice): SourceFinder {
  const sectionOf = responsibleFor(office);
  const pages = office.entries
    .flatMap((entry) => {
      const address = addressOf(entry.collection, entry.id);
      return address ? [{ address, entry }] : [];
    })
    .sort((a, b) => b.address.length - a.address.length);
  const read = new Map<string, EntryText[]>();
  const texts = (entry: SourceEntry) => {
    const known = read.get(entry.file) ?? textsOf(entry);
    read.set(entry.file, known);
    return known;
  };
  const entryOf = (url: string) => pages.find(({ address }) => url.startsWith(address))?.entry;
  const at = (entry: SourceEntry, { line, field }: { line: number; field: string }): Source => ({
    file: entry.file,
    line,
    field,
    section: sectionOf(entry.file),
  });
  return {
    entryOf,
    sectionOf,
    find(url, written) {
      const own = entryOf(url);
      for (const words of written.filter((one) => one.trim() !== '')) {
        for (const entry of own ? [own, ...office.entries] : office.entries) {
          const found = texts(entry).find(({ text }) => text.includes(words));
          if (found) return at(entry, found);
        }
      }
      return undefined;
    },
  };
}
