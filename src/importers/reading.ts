/** What was done about something odd: `repaired` — understood all the same; `dropped` — this cell is not taken; `refused` — the whole row is not. */
export type Deed = 'repaired' | 'dropped' | 'refused';

/** Something odd in one cell, told to staff: what was wrong, what was done. Never holds a personal name or a mobile number. */
export interface Said {
  deed: Deed;
  what: string;
  done: string;
}

/** What a cell says; `value` is absent where it says nothing that can be used. */
export interface Reading<T> {
  value?: T;
  said: Said[];
}

/** Something odd in one row of a file. */
export interface Remark extends Said {
  /** Line in the file, from 1. */
  line: number;
  /** Name of the column; empty where the whole row is meant. */
  column: string;
}

export const repaired = (what: string, done: string): Said => ({ deed: 'repaired', what, done });
export const dropped = (what: string, done: string): Said => ({ deed: 'dropped', what, done });
export const refused = (what: string, done: string): Said => ({ deed: 'refused', what, done });
