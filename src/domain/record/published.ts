import { recordUnits } from './units.ts';
import { inspectionTopics, specOf } from './kinds.ts';
import type { OfficeRecord } from './schema.ts';

/** Excel reads a CSV as UTF-8 only where it begins with this mark. */
const BOM = '\uFEFF';

type Cell = string | number | undefined;

/** A cell after RFC 4180: quoted where a comma, a quotation mark or a line end stands in it. */
function cell(value: Cell): string {
  const text = String(value ?? '');
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row a figure: what is counted, when, of whom, how much. */
function figureRows({ series = [] }: OfficeRecord): Cell[][] {
  return [
    ['項目', '西元年', '民國年', '月', '分組依據', '分組', '數值', '單位'],
    ...series.flatMap(({ title, unit, groupedBy, figures, totals = [] }) =>
      [...figures, ...totals.map((total) => ({ ...total, group: '總計' }))].map(({ year, month, group, value }) => [
        title,
        year,
        year - 1911,
        month,
        groupedBy,
        group,
        value,
        recordUnits[unit],
      ]),
    ),
  ];
}

/** One row a thing that happened. */
function eventRows({ kind, events = [] }: OfficeRecord): Cell[][] {
  const [what, after] = specOf(kind).columns ?? ['內容', '後來'];
  const topics = events.some(({ topic }) => topic);
  return [
    ['日期', '名稱', ...(topics ? ['檢查項目'] : []), what, after],
    ...events.map((event) => [
      event.date,
      event.title,
      ...(topics ? [event.topic && inspectionTopics[event.topic]] : []),
      event.what,
      event.after,
    ]),
  ];
}

/** A record as open data: CSV in UTF-8 with a byte order mark, lines end in CR LF. */
export function recordCsv(record: OfficeRecord): string {
  const rows = record.series ? figureRows(record) : eventRows(record);
  return BOM + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
