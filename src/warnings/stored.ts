import { z } from 'zod';
import { isMoment, minutesBetween, type Moment } from '../domain/time/moment.ts';
import { warningSchema, type Warning } from './warning.ts';

const storedSchema = z.strictObject({
  version: z.literal(1),
  city: z.string().min(1),
  /** When it was asked for: never younger than what it says. */
  fetchedAt: z.string().refine(isMoment),
  /** Where it came from, without what stands behind `?`: that may be a key. */
  source: z.string().min(1),
  warnings: z.array(warningSchema),
});

/** What the import leaves for the next build. */
export type Stored = z.infer<typeof storedSchema>;

/** Minutes after which what was fetched is too old to be shown at all. */
export const MAX_AGE = 60;

/** What was stored, or undefined where the text holds something else: a build goes on without. */
export function readStored(text: string): Stored | undefined {
  try {
    return storedSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The stored file's text. Throws where it does not hold what a build could read. */
export function writeStored(stored: Stored): string {
  return `${JSON.stringify(storedSchema.parse(stored), null, 2)}\n`;
}

/** What pages may show: which warnings are in force or to come, and when they were fetched. */
export interface CurrentWarnings {
  fetchedAt: Moment;
  warnings: Warning[];
}

/** What of a stored file may be shown `now`; undefined where it is of another city, too old, or from a time to come. */
export function currentOf(stored: Stored | undefined, city: string, now: Moment, maxAge = MAX_AGE): CurrentWarnings | undefined {
  if (!stored || stored.city !== city) return undefined;
  const age = minutesBetween(stored.fetchedAt, now);
  if (age < 0 || age > maxAge) return undefined;
  return { fetchedAt: stored.fetchedAt, warnings: stored.warnings.filter(({ expires }) => expires > now) };
}

/**
 * Whether official warnings are shown at all: `OFFICIAL_WARNINGS=on` or `off`, else whether the office names a feed.
 * Throws for any other word, because a misspelt switch must not pass for one.
 */
export function switchedOn(env: Record<string, string | undefined>, feed: string | undefined): boolean {
  const told = env.OFFICIAL_WARNINGS;
  if (!told) return feed !== undefined;
  if (told === 'on' || told === 'off') return told === 'on';
  throw new Error(`OFFICIAL_WARNINGS 要是 on 或 off，現在是「${told}」。`);
}
