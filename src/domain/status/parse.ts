import { alertLevels } from '../alert/levels.ts';
import { shelterStates } from '../shelter/state.ts';
import { isIsoMoment } from '../time/moment.ts';
import type { Status } from './schema.ts';

type Test = (value: unknown) => boolean;

const text: Test = (value) => typeof value === 'string' && value !== '';
const matches =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const maybe =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const list =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const key =
  (table: object): Test =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(table, value);
const iso: Test = (value) => typeof value === 'string' && isIsoMoment(value);

/** An object whose fields pass their tests; others are passed over. */
const group =
  (fields: Record<string, Test>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(fields).every(([name, test]) => test((value as Record<string, unknown>)[name]));

const id = matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const address = matches(/^\/(?!\/)[^\s\\]*$/u);
const named = { name: text, english: text };

const isStatus = group({
  version: (value) => value === 1,
  writtenAt: iso,
  alerts: list(
    group({
      id,
      level: key(alertLevels),
      title: text,
      text,
      todo: list(text),
      startsAt: iso,
      endsAt: iso,
      villages: list(group(named)),
      hazards: list(group({ id, ...named, url: maybe(address) })),
      url: address,
      source: maybe(text),
      english: maybe(group({ title: text, text })),
    }),
  ),
  shelters: list(
    group({
      id,
      name: text,
      state: maybe(
        group({
          now: key(shelterStates),
          people: maybe((value) => Number.isSafeInteger(value) && (value as number) >= 0),
          updatedAt: iso,
        }),
      ),
    }),
  ),
});

/** The status that was asked for, or undefined for anything else; the same judgement as `statusSchema`, small enough for every page. */
export function parseStatus(value: unknown): Status | undefined {
  return isStatus(value) ? (value as Status) : undefined;
}
