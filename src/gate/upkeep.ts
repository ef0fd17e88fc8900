import { collections, type CollectionId } from '../domain/collections.ts';
import type { CollectionModel } from '../domain/collection/model.ts';
import { daysBetween, type PlainDate } from '../domain/time/plainDate.ts';
import { labelOf } from '../intake/label.ts';
import type { SourceOffice } from '../intake/readOffice.ts';
import { responsibleFor } from './responsible.ts';

export type UpkeepKind = 'overdue' | 'due-soon' | 'never-reviewed' | 'unconfirmed';

/** One thing a section has to look after; nothing here stops a build (nobody but the office can confirm its own facts). */
export interface UpkeepItem {
  kind: UpkeepKind;
  section: string;
  collection: CollectionId;
  id: string;
  title: string;
  file: string;
  /** Where in the data it can be mended; empty where the field is not there yet or the whole entry is meant. */
  path: (string | number)[];
  /** The field, for an unconfirmed fact. */
  field?: string;
  source?: string;
  /** Days past (negative: days left) for reviews. */
  days?: number;
  due?: PlainDate;
}

/** An entry with the section that answers for it. */
export interface KeptEntry {
  collection: CollectionId;
  id: string;
  title: string;
  file: string;
  section: string;
  data: Record<string, unknown>;
}

/** How many days ahead a review is announced. */
const SOON = 30;

/** Every entry of an office with the section that answers for it; entries that could not be read have no data and are left out. */
export function keptEntries(office: SourceOffice): KeptEntry[] {
  const sectionOf = responsibleFor(office);
  return office.entries.flatMap(({ collection, id, file, raw }) => {
    if (raw.data === null || typeof raw.data !== 'object' || Array.isArray(raw.data)) return [];
    const data = raw.data as Record<string, unknown>;
    return [{ collection, id, file, title: String(data[collections[collection].titleField] ?? id), section: sectionOf(file), data }];
  });
}

/** What is overdue, due soon, never reviewed or unconfirmed, entry by entry, as of `today`. */
export function upkeep(entries: readonly KeptEntry[], today: PlainDate): UpkeepItem[] {
  return entries.flatMap((entry) => [...reviewItems(entry, today), ...unconfirmedItems(entry)]);
}

/**
 * The same by section: every section that answers for an entry, with what it has to do (nothing, where all is done).
 * The report is made from these groups, and only their sections count as covered by it.
 */
export function upkeepBySection(entries: readonly KeptEntry[], today: PlainDate): Map<string, UpkeepItem[]> {
  return new Map([...Map.groupBy(entries, ({ section }) => section)].map(([section, kept]) => [section, upkeep(kept, today)]));
}

function base({ section, collection, id, title, file }: KeptEntry) {
  return { section, collection, id, title, file };
}

function reviewItems(entry: KeptEntry, today: PlainDate): UpkeepItem[] {
  const model = collections[entry.collection] as unknown as CollectionModel;
  if (!('reviewedOn' in model.schema.shape)) return [];
  if (typeof entry.data.reviewedOn !== 'string') return [{ ...base(entry), kind: 'never-reviewed', path: [] }];
  const due = typeof entry.data.nextReview === 'string' ? entry.data.nextReview : undefined;
  if (!due) return [];
  const days = daysBetween(due, today);
  const item = { ...base(entry), path: ['nextReview'], days, due };
  if (days > 0) return [{ ...item, kind: 'overdue' }];
  return -days <= SOON ? [{ ...item, kind: 'due-soon' }] : [];
}

function unconfirmedItems(entry: KeptEntry): UpkeepItem[] {
  const model = collections[entry.collection] as unknown as CollectionModel;
  const walk = (value: unknown, path: (string | number)[]): UpkeepItem[] => {
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...path, index]));
    if (value === null || typeof value !== 'object') return [];
    const record = value as Record<string, unknown>;
    const own: UpkeepItem[] =
      record.confirmed === false
        ? [
            {
              ...base(entry),
              kind: 'unconfirmed',
              path,
              field: path.length ? labelOf(model.schema, path) : '整筆資料',
              source: String(record.source ?? ''),
            },
          ]
        : [];
    return [...own, ...Object.entries(record).flatMap(([key, inner]) => walk(inner, [...path, key]))];
  };
  return walk(entry.data, []);
}
