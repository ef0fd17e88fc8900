import { addressOf } from '../domain/collections.ts';
import type { SourceEntry, SourceOffice } from '../intake/readOffice.ts';
import { responsibleFor } from './responsible.ts';
import { textsOf, type EntryText } from './texts.ts';
import type { Source } from './finding.ts';

/** Finds the line of content behind something seen on a built page. */
export interface SourceFinder {
  /** The entry whose page this is; undefined for pages made of many. */
  entryOf: (url: string) => SourceEntry | undefined;
  /** The line that holds the first of `written`: in the page's own entry, else the one place in the office that it can mean; undefined where words stand in several. */
  find: (url: string, written: readonly string[]) => Source | undefined;
  sectionOf: (file: string) => string;
}

/** Words that are an address as content writes it: wherever they stand, that line leads there. */
const ADDRESS = /^\[[^\]]*\]\(|^\]\(|^<\S+>$|^(?:href|src)="|^https?:\/\/\S+$/u;

/** The one text among those that hold `words` which they can mean: any for an address, else the only one, or the only one that is nothing else. */
function meantBy<T extends EntryText>(words: string, holding: readonly T[]): T | undefined {
  if (ADDRESS.test(words)) return holding[0];
  const whole = holding.filter(({ text }) => text.trim() === words.trim());
  return [holding, whole].find(({ length }) => length === 1)?.[0];
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
        const inOwn = own && texts(own).find(({ text }) => text.includes(words));
        if (inOwn) return at(own, inOwn);
        const holding = office.entries.flatMap((entry) =>
          texts(entry).flatMap((text) => (text.text.includes(words) ? [{ ...text, entry }] : [])),
        );
        const meant = meantBy(words, holding);
        if (meant) return at(meant.entry, meant);
      }
      return undefined;
    },
  };
}
