import { collections } from '../domain/collections.ts';
import { officeLists, type OfficeLists } from './officeLists.ts';
import type { SourceEntry } from './readOffice.ts';

/** Ids with the names staff know them by; an id without a name exists, but its file is not sound enough to be suggested. */
export type Names = Map<string, string | undefined>;

/** The ids that exist: by collection, and by vocabulary for terms. */
export interface KnownIds {
  entries: Map<string, Names>;
  terms: Map<string, Names>;
  /** Words that blocks of a text may take, with what they stand for. */
  lists: OfficeLists;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/** Reads every id and name out of an office's files, sound or not. */
export function knownIds(entries: SourceEntry[]): KnownIds {
  const known: KnownIds = { entries: new Map(), terms: new Map(), lists: officeLists(entries) };
  for (const { collection, id, raw } of entries) {
    const data = (raw.data ?? {}) as Record<string, unknown>;
    const names = known.entries.get(collection) ?? new Map<string, string | undefined>();
    known.entries.set(collection, names.set(id, textOf(data[collections[collection].titleField])));
    if (collection === 'vocabularies') known.terms.set(id, termsOf(data.terms));
  }
  return known;
}

function termsOf(terms: unknown): Names {
  const items = Array.isArray(terms) ? (terms as ({ id?: unknown; label?: unknown } | null)[]) : [];
  return new Map(items.flatMap((term) => (typeof term?.id === 'string' ? [[term.id, textOf(term.label)] as const] : [])));
}
