import { shelterSchema, type Shelter } from '../../src/domain/shelter/schema.ts';
import { metaOf } from '../../src/domain/field/registry.ts';
import type { Remark } from '../../src/importers/reading.ts';
import type { Change, Difference } from '../../src/importers/shelters/compare.ts';

const labelOf = (field: keyof Shelter) => metaOf(shelterSchema.shape[field])?.label ?? field;

/** A value as staff know it: words of lists, 是 and 否, coordinates. */
function sayValue(field: keyof Shelter, value: unknown): string {
  if (value === undefined) return '（空的）';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.map((item) => sayValue(field, item)).join('、') || '（空的）';
  if (typeof value === 'object' && value !== null) return Object.values(value).join('，');
  const widget = metaOf(shelterSchema.shape[field])?.widget;
  const options = widget?.kind === 'choice' ? widget.options : field === 'hazards' ? hazardOptions : undefined;
  return options?.[String(value)] ?? String(value);
}
const hazardItem = metaOf((shelterSchema.shape.hazards as unknown as { element: Parameters<typeof metaOf>[0] }).element)?.widget;
const hazardOptions = hazardItem?.kind === 'choice' ? hazardItem.options : {};

const KINDS: Readonly<Record<Change['kind'], string>> = { new: '新的', changed: '要改', same: '一樣', gone: '檔案裡沒有' };

const sayDifference = ({ field, from, to, mine }: Difference): string =>
  `      ${labelOf(field)}：${sayValue(field, from)} → ${sayValue(field, to)}${mine ? '（公所自己決定的欄位，不改）' : ''}`;

/** What would become of each shelter, as lines of a table: kind, id, name; below it what differs. */
export function sayChanges(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => {
    const name = change.kind === 'new' ? change.data.name : change.name;
    const rows = change.kind === 'changed' || change.kind === 'same' ? change.differences.map(sayDifference) : [];
    return [`  ${KINDS[change.kind].padEnd(6, '　')}${change.id.padEnd(22)}${name}`, ...rows];
  });
}

const DEEDS: Readonly<Record<Remark['deed'], string>> = { repaired: '修好', dropped: '不取用', refused: '整列不取用' };

/** Each odd cell: line, column, what was wrong, what was done. */
export const sayRemarks = (remarks: readonly Remark[]): string[] =>
  remarks.map(({ line, column, deed, what, done }) => `  第 ${line} 行（${column}）${DEEDS[deed]}：${what}${done}`);

/** How many rows were read, and how many of them had something repaired, dropped or refused. */
export function saySum(rows: number, own: number, remarks: readonly Remark[]): string {
  const lines = (deed: Remark['deed']) => new Set(remarks.filter((one) => one.deed === deed).map(({ line }) => line)).size;
  return `讀了 ${rows} 列，這一區的有 ${own} 列；修好 ${lines('repaired')} 列、有欄位不取用 ${lines('dropped')} 列、整列不取用 ${lines('refused')} 列。`;
}
