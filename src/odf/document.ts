/** A piece of text within a paragraph; a plain string is one without marks. `\n` is a line break. */
export type Run = string | MarkedRun;

export interface MarkedRun {
  text: string;
  bold?: boolean;
  /** Smaller, for a note beside what matters. */
  small?: boolean;
  /** On grey, as 待公所確認 stands on a page. */
  tag?: boolean;
  /** Address that the text leads to. */
  link?: string;
}

/** What a document to be written is made of, in order. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; runs: readonly Run[] }
  /** A sentence in a frame, for what nobody may overlook. */
  | { kind: 'notice'; text: string }
  /** A label and what stands for it, one line each. */
  | { kind: 'term'; label: string; runs: readonly Run[] }
  | { kind: 'list'; ordered: boolean; items: readonly (readonly Run[])[] }
  /** Items with a box to tick. */
  | { kind: 'checklist'; items: readonly (readonly Run[])[] }
  /** `head` is marked as the row that is repeated on every page; without it the table has no header row. */
  | {
      kind: 'table';
      caption?: string;
      head?: readonly string[];
      rows: readonly (readonly (readonly Run[])[])[];
      widths?: readonly number[];
    }
  /** `count` ruled lines to write on, the first of them after the label. */
  | { kind: 'lines'; label: string; count: number }
  | { kind: 'pageBreak' };

/** A text document as it is handed to `writeOdt`. */
export interface OdfDocument {
  title: string;
  subject?: string;
  language: 'zh-TW';
  /** Name of the office: in the footer, and as who made the document; never a person. */
  office: string;
  /** Day of the document, YYYY-MM-DD; the only date in the file. */
  date: string;
  blocks: readonly Block[];
}

/** Character that stands before what is to be ticked. */
export const BOX = '☐';
