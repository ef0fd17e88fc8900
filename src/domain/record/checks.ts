import { recordChecks, type RecordCheck } from './checkNames.ts';
import type { RecordKind } from './kinds.ts';
import type { OfficeRecord } from './schema.ts';

interface Result {
  passed: boolean;
  count: string;
}

/** What a record has to bring beyond being there, by kind: satisfaction says what was improved, a visit says where it was put to use. */
const whole: Partial<Record<RecordKind, (record: OfficeRecord) => boolean>> = {
  satisfaction: ({ improvements = [] }) => improvements.length > 0,
  benchmarking: ({ events = [] }) => events.every(({ after }) => after !== undefined),
};

const check =
  (kind: RecordKind) =>
  ({ records }: { records: Record<string, OfficeRecord> }): Result => {
    const own = Object.values(records).filter((record) => record.kind === kind);
    const good = own.filter(whole[kind] ?? (() => true)).length;
    return { passed: own.length > 0 && good === own.length, count: `${good}／${own.length} 筆` };
  };

/** How each plan check that asks for records is computed; none of a kind never passes. */
export const recordCheckResults = Object.fromEntries(
  Object.keys(recordChecks).map((name) => [name, check(name.replace('records-of-', '') as RecordKind)]),
) as Record<RecordCheck, ReturnType<typeof check>>;
