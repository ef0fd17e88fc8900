import { CsvError, parse } from 'csv-parse/sync';

/** One row of a table and where it begins. */
export interface Row {
  /** Line in the file, from 1. */
  line: number;
  cells: string[];
}

/** A file that is no table; the message is for staff. */
export class NoTable extends Error {}

/** The text of a file: UTF-8 with or without a byte order mark, UTF-16 with one, else Big5 as older offices save it. Throws `NoTable`. */
export function decode(bytes: Uint8Array): { text: string; encoding: 'UTF-8' | 'UTF-16' | 'Big5' } {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  for (const [label, encoding] of [
    ['utf-8', 'UTF-8'],
    ['big5', 'Big5'],
  ] as const) {
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not this one.
    }
  }
  throw new NoTable('讀不出文字：檔案不是 UTF-8，也不是 Big5。請從資料平臺重新下載 CSV。');
}

/** Rows of a CSV text with the line each begins on; quoted commas and line ends, CRLF and blank lines are understood. Throws `NoTable`. */
export function readRows(text: string): Row[] {
  try {
    // One kind of line end, so that lines are counted alike inside and outside quotes.
    const records = parse(text.replaceAll(/\r\n?/gu, '\n'), {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: false,
    }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    let end = 0;
    return records
      .map(({ record, info }) => {
        const line = end + 1;
        end = info.lines;
        return { line, cells: record };
      })
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? `第 ${error.lines} 行附近：` : '';
    throw new NoTable(`${line}雙引號沒有成對，讀不出這張表。請從資料平臺重新下載 CSV。`);
  }
}
