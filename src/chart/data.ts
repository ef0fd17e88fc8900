/** What is drawn: plain words and numbers; the drawing knows nothing of records. */
export interface ChartData {
  /** Names of the periods, oldest first: 113 年. */
  labels: readonly string[];
  /** One row a group; a value for every label, null where nothing is known. */
  rows: readonly { name: string; values: readonly (number | null)[] }[];
  /** Where the scale ends, for shares of a hundred; otherwise at the greatest value. */
  end?: number | undefined;
  /** How a value is printed. */
  say: (value: number) => string;
  /** What is printed where nothing is known. */
  none: string;
}

/** A drawing without its frame: elements in drawing units, from the top left corner. */
export interface Drawing {
  parts: string[];
  height: number;
}

/** Width of every drawing in units: 16 to one rem, so that it fills a phone of 352 px and keeps text above 14 px on one of 320. */
export const WIDTH = 320;
/** Size of every text in units. */
export const FONT = 16;
/** Height of a line of text. */
export const LINE = 22;

/** The value at the end of the scale, never nought, so that a chart of noughts can be drawn too. */
export function scaleEnd({ rows, end }: ChartData): number {
  return end ?? Math.max(...rows.flatMap(({ values }) => values.map((value) => value ?? 0)), 1);
}

/** A number of units as it stands in SVG, to a tenth. */
export const n = (units: number): string => String(Math.round(units * 10) / 10);
