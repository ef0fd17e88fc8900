import { NoTable, type Row } from '../csv.ts';
import { squeezed } from '../tidy.ts';

/** The columns of 避難收容處所點位檔 (內政部消防署, data.gov.tw 73242) that are read. The name of a manager (管理人姓名) is never read. */
export const COLUMNS = {
  number: '序號',
  area: '縣市及鄉鎮市區',
  village: '村里',
  address: '避難收容處所地址',
  longitude: '經度',
  latitude: '緯度',
  name: '避難收容處所名稱',
  served: '預計收容村里',
  capacity: '預計收容人數',
  hazards: '適用災害類別',
  telephone: '管理人電話',
  indoor: '室內',
  outdoor: '室外',
  vulnerable: '適合避難弱者安置',
} as const;

export type Column = keyof typeof COLUMNS;

/** One row by column; a cell that the row lacks is empty. */
export interface Cells {
  line: number;
  cells: Record<Column, string>;
}

/** Rows by the names in the head, in whatever order they stand and whatever else stands between them. Throws `NoTable` with what is missing. */
export function byColumn([head, ...rows]: readonly Row[]): Cells[] {
  if (!head) throw new NoTable('檔案是空的。');
  const names = head.cells.map(squeezed);
  const places = Object.entries(COLUMNS).map(([column, name]) => [column as Column, names.indexOf(name)] as const);
  const missing = places.filter(([, place]) => place < 0).map(([column]) => `「${COLUMNS[column]}」`);
  if (missing.length) {
    throw new NoTable(`第 ${head.line} 行少了欄位：${missing.join('、')}。要用內政部消防署的「避難收容處所點位檔」，第一行是欄位名稱。`);
  }
  return rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ''])) as Record<Column, string>,
  }));
}
