import { collections, type CollectionId } from '../domain/collections.ts';
import type { CollectionModel } from '../domain/collection/model.ts';
import { daysBetween, type PlainDate } from '../domain/time/plainDate.ts';
import { labelOf } from '../intake/label.ts';

export type UpkeepKind = 'overdue' | 'due-soon' | 'never-reviewed' | 'unconfirmed';

/** One thing a section has to look after; nothing here stops a build (nobody but the office can confirm its own facts). */
export interface UpkeepItem {
  kind: UpkeepKind;
  section: string;
  collection: CollectionId;
  id: string;
  title: string;
  file: string;
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
  if (typeof entry.data.reviewedOn !== 'string') return [{ ...base(entry), kind: 'never-reviewed' }];
  const due = typeof entry.data.nextReview === 'string' ? entry.data.nextReview : undefined;
  if (!due) return [];
  const days = daysBetween(due, today);
  if (days > 0) return [{ ...base(entry), kind: 'overdue', days, due }];
  return -days <= SOON ? [{ ...base(entry), kind: 'due-soon', days, due }] : [];
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
              field: path.length ? labelOf(model.schema, path) : '整筆資料',
              source: String(record.source ?? ''),
            },
          ]
        : [];
    return [...own, ...Object.entries(record).flatMap(([key, inner]) => walk(inner, [...path, key]))];
  };
  return walk(entry.data, []);
}
