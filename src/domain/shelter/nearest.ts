import type { Hazard } from '../hazard/hazards.ts';
import { isShut, placesFor, type Choosable, type Reason } from './choose.ts';
import { nearestFirst, type Point } from './distance.ts';

interface Place {
  data: Choosable;
  position?: Point | undefined;
}

/** The places for a hazard, nearest to a point first, with their distance; what is full or shut still comes last, and no place for another hazard is among them. */
export function nearestFor<T extends Place>(
  all: readonly T[],
  hazard: Hazard,
  village: string | undefined,
  from: Point,
): (T & { reason: Reason; metres?: number })[] {
  return nearestFirst(placesFor(all, hazard, village), from).sort((a, b) => Number(isShut(a.data)) - Number(isShut(b.data)));
}
