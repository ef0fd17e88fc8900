import type { Shelter } from '../../domain/shelter/schema.ts';
import { squeezed } from '../tidy.ts';
import type { Imported } from './row.ts';

/** A shelter that content holds. */
export interface Kept {
  id: string;
  data: Shelter;
}

/** One field that the file has otherwise; `mine` where staff decide it: then nothing is changed. */
export interface Difference {
  field: keyof Shelter;
  from: unknown;
  to: unknown;
  mine?: true;
}

/** What would become of one shelter. */
export type Change =
  | { kind: 'new'; id: string; data: Omit<Shelter, 'sources'> }
  | { kind: 'changed' | 'same'; id: string; name: string; differences: Difference[] }
  | { kind: 'gone'; id: string; name: string };

const OWNED = [
  'nationalNumber',
  'name',
  'village',
  'address',
  'position',
  'telephone',
  'extension',
  'hazards',
  'capacity',
  'indoor',
  'outdoor',
  'vulnerable',
] as const satisfies readonly (keyof Imported['file'])[];
const SUGGESTED = ['role', 'district', 'villages'] as const;

/** Lists say the same in whatever order they stand. */
const shape = (value: unknown): string => JSON.stringify(Array.isArray(value) ? [...(value as string[])].sort() : (value ?? null));
const key = ({ name, address }: Pick<Shelter, 'name' | 'address'>) => squeezed(name + address);

function differences({ file, suggested }: Imported, data: Shelter): Difference[] {
  const of = (field: keyof Shelter, to: unknown, mine: boolean): Difference[] =>
    shape(data[field]) === shape(to) ? [] : [{ field, from: data[field], to, ...(mine ? { mine: true as const } : {}) }];
  // A telephone or a place that the file lacks is no reason to forget the one that staff found.
  const owned = OWNED.filter((field) => file[field] !== undefined || !['position', 'telephone', 'extension'].includes(field));
  return [...owned.flatMap((field) => of(field, file[field], false)), ...SUGGESTED.flatMap((field) => of(field, suggested[field], true))];
}

/** Holds the file against content, by the national number, else by name and address. Nothing is ever deleted: what the file lacks is only told. */
export function compare(imported: readonly Imported[], kept: readonly Kept[]): Change[] {
  const taken = new Set<string>();
  const find = ({ file }: Imported) =>
    kept.find(({ id, data }) => !taken.has(id) && file.nationalNumber !== undefined && data.nationalNumber === file.nationalNumber) ??
    kept.find(({ id, data }) => !taken.has(id) && key(data) === key(file));
  const changes = imported.map((one): Change => {
    const found = find(one);
    if (!found) return { kind: 'new', id: `shelter-${one.file.nationalNumber ?? one.line}`, data: { ...one.file, ...one.suggested } };
    taken.add(found.id);
    const all = differences(one, found.data);
    return { kind: all.some(({ mine }) => !mine) ? 'changed' : 'same', id: found.id, name: found.data.name, differences: all };
  });
  const gone = kept.filter(({ id }) => !taken.has(id)).map(({ id, data }): Change => ({ kind: 'gone', id, name: data.name }));
  return [...changes, ...gone];
}
