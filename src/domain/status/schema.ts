import { z } from 'zod';
import { alertLevels } from '../alert/levels.ts';
import { shelterStates } from '../shelter/state.ts';
import { isIsoMoment } from '../time/moment.ts';

/** A moment for machines, to the minute, always in Taipei's time: 2026-11-22T14:00:00+08:00. */
const iso = z.string().refine(isIsoMoment);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const words = z.string().min(1);
/** An address on this site: whatever the file holds, a page never links to another host or runs it. */
const address = z.string().regex(/^\/(?!\/)[^\s\\]*$/u);
const keys = <T extends object>(table: T) => z.enum(Object.keys(table) as [keyof T & string]);

/** A place or a kind of disaster in both languages. */
const named = { name: words, english: words };

/** One alert as open pages need it. */
const alert = z.object({
  id,
  level: keys(alertLevels),
  title: words,
  text: words,
  todo: z.array(words),
  startsAt: iso,
  endsAt: iso,
  /** Empty where it is about the whole district. */
  villages: z.array(z.object(named)),
  /** `url` leads to the shelters for it; absent where the office has none. */
  hazards: z.array(z.object({ id, ...named, url: address.optional() })),
  url: address,
  source: words.optional(),
  english: z.object({ title: words, text: words }).optional(),
});

/** One shelter and what is known of it now; without a `state` nobody has said anything. */
const shelter = z.object({
  id,
  name: words,
  state: z.strictObject({ now: keys(shelterStates), people: z.int().min(0).optional(), updatedAt: iso }).optional(),
});

/**
 * `/disaster/status.json`: alerts in force or to come and the state of the shelters, written by the build and by `npm run disaster:status`.
 * Fields that a reader does not know are passed over: a page that was opened yesterday must understand the file of tomorrow.
 */
export const statusSchema = z.object({
  version: z.literal(1),
  writtenAt: iso,
  alerts: z.array(alert),
  shelters: z.array(shelter),
});

export type Status = z.infer<typeof statusSchema>;
export type StatusAlert = Status['alerts'][number];
export type StatusShelter = Status['shelters'][number];
