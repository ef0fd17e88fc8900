import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import type { Answer } from './answer.ts';

/** What an address answered on one day; the last answer of the day stands. */
export interface Day {
  day: PlainDate;
  result: Answer['result'];
  /** For `failed` and `refused`, zh-TW. */
  reason?: string;
  /** For `moved`. */
  to?: string;
}

interface Remembered {
  /** When it was asked last, ISO 8601. */
  askedAt: string;
  /** Oldest first. */
  days: Day[];
}

/** Answers by address. */
export type History = Record<string, Remembered>;

/** Days kept for an address; more than enough for `stateOf`. */
const KEPT = 30;
/** A link is broken only after failing on so many different days, with no success between (issue: 「several days」). */
const DAYS_TO_BREAK = 3;

/** Reads a history; empty where there is none yet. Throws where the file holds something else. */
export function readHistory(file: string): History {
  if (!existsSync(file)) return {};
  try {
    const { version, addresses } = JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown; addresses?: History };
    if (version === 1 && addresses) return addresses;
  } catch {
    // Told below, together with a file of another kind.
  }
  throw new Error(`「${file}」不是連結的紀錄。檔案壞了就刪掉它，會從頭記起。`);
}

/** Writes a history, addresses sorted so that two days can be compared. */
export function writeHistory(file: string, history: History): void {
  const addresses = Object.fromEntries(Object.entries(history).sort(([a], [b]) => (a < b ? -1 : 1)));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ version: 1, addresses }, null, 1)}\n`);
}

/** True where an address was asked less than `hours` before `now`. */
export function isFresh(remembered: Remembered | undefined, now: Date, hours: number): boolean {
  if (!remembered) return false;
  const age = now.getTime() - Date.parse(remembered.askedAt);
  return age >= 0 && age < hours * 3_600_000;
}

/** The history of an address with one more answer. */
export function remember(before: Remembered | undefined, answer: Answer, today: PlainDate, now: Date): Remembered {
  const { result } = answer;
  const day: Day = {
    day: today,
    result,
    ...('reason' in answer ? { reason: answer.reason } : {}),
    ...('to' in answer ? { to: answer.to } : {}),
  };
  const days = [...(before?.days ?? []).filter((other) => other.day !== today), day].sort((a, b) => (a.day < b.day ? -1 : 1));
  return { askedAt: now.toISOString(), days: days.slice(-KEPT) };
}

/** What the days say together. */
export type State =
  | { state: 'fine' }
  | { state: 'moved'; to: string }
  | { state: 'refused'; reason: string }
  /** `suspect`: failing, but not yet long enough. `since` is the first day of the failing run. */
  | { state: 'suspect' | 'broken'; reason: string; since: PlainDate; days: number };

/** Judges the days of an address; a refusal says nothing about whether the page is there, so it neither breaks nor mends. */
export function stateOf(days: readonly Day[]): State {
  const last = days.at(-1);
  if (!last) return { state: 'fine' };
  if (last.result === 'moved') return { state: 'moved', to: last.to ?? '' };
  if (last.result === 'refused') return { state: 'refused', reason: last.reason ?? '' };
  if (last.result === 'ok') return { state: 'fine' };
  const fine = days.findLastIndex(({ result }) => result === 'ok' || result === 'moved');
  const failing = days.slice(fine + 1).filter(({ result }) => result === 'failed');
  const state = failing.length >= DAYS_TO_BREAK ? 'broken' : 'suspect';
  return { state, reason: last.reason ?? '', since: failing[0]!.day, days: failing.length };
}
