import { addressOf } from '../domain/collections.ts';
import { recordCheck } from '../domain/record/checkNames.ts';
import { recordKinds, specOf, type RecordKind } from '../domain/record/kinds.ts';
import type { OfficeRecord } from '../domain/record/schema.ts';
import { all, must } from './load.ts';
import { getSections, type SectionEntry } from './sections.ts';

export interface RecordEntry {
  id: string;
  url: string;
  /** Where the same figures can be fetched as CSV. */
  csv: string;
  data: OfficeRecord;
  section: SectionEntry;
}

/** One kind of record with all that there is of it; kinds that have nothing yet are there too. */
export interface RecordGroup {
  kind: RecordKind;
  label: string;
  /** What the office has to supply while there is nothing. */
  needs: string;
  records: RecordEntry[];
  /** Who answers for it after the plan's clauses that cite this kind; a section of that name brings its address. */
  inCharge: { name: string; url: string | undefined }[];
}

/** Every record with its section, by title. */
export async function getRecords(): Promise<RecordEntry[]> {
  const [entries, sections] = await Promise.all([all('records'), getSections()]);
  return entries.map(({ id, data }) => {
    const url = addressOf('records', id)!;
    return { id, url, csv: `${url.slice(0, -1)}.csv`, data, section: must(sections, data.section, id) };
  });
}

/** Every kind, in the page's order. */
export async function getRecordGroups(): Promise<RecordGroup[]> {
  const [records, clauses, sections] = await Promise.all([getRecords(), all('clauses'), getSections()]);
  return (Object.keys(recordKinds) as RecordKind[]).map((kind) => {
    const cites = clauses.filter(({ data }) =>
      data.requirements.some(({ evidence = [] }) => evidence.some(({ check }) => check === recordCheck(kind))),
    );
    const names = [...new Set(cites.map(({ data }) => data.unit))];
    return {
      kind,
      label: recordKinds[kind].label,
      needs: specOf(kind).needs,
      records: records.filter(({ data }) => data.kind === kind),
      inCharge: names.map((name) => ({ name, url: sections.find(({ data }) => data.name === name)?.url })),
    };
  });
}
