import { shelterStates, type ShelterState, type StateFact } from '../domain/shelter/state.ts';
import type { StatusShelter } from '../domain/status/schema.ts';
import { fromIso, isMoment } from '../domain/time/moment.ts';

/** What the build wrote at a place that shows a shelter's state (`ShelterState.astro`); undefined where nobody had said anything. */
export function builtFact({ now, people, at }: Readonly<Record<string, string | undefined>>): StateFact | undefined {
  if (!now || !Object.hasOwn(shelterStates, now) || !at || !isMoment(at)) return undefined;
  return { now: now as ShelterState, updatedAt: at, ...(people ? { people: Number(people) } : {}) };
}

/** What the status file says of a shelter. */
export function heardFact({ state }: StatusShelter): StateFact | undefined {
  return state && { ...state, updatedAt: fromIso(state.updatedAt) };
}

/** The newer of the two: a copy on the way may be older than the page. */
export function newerFact(built: StateFact | undefined, heard: StateFact | undefined): StateFact | undefined {
  return built && heard && built.updatedAt > heard.updatedAt ? built : heard;
}
