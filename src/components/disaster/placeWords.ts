import type { Reason } from '../../domain/shelter/choose.ts';
import { reasonWords } from '../../domain/shelter/reasons.ts';
import type { Shelter } from '../../domain/shelter/schema.ts';
import { isOld, shelterStates } from '../../domain/shelter/state.ts';
import { rocMoment, type Moment } from '../../domain/time/moment.ts';

/** A number of people as citizens read it: 1,000. */
export const sayNumber = (people: number): string => people.toLocaleString('en');

/** 「先開放，80 人」: when a place opens and how many it takes in. */
export function sayRole({ reason, data: { capacity } }: { reason: Reason; data: Pick<Shelter, 'capacity'> }): string {
  return `${reasonWords[reason]}，${sayNumber(capacity)} 人`;
}

/**
 * The state of a place with the moment it was true, for pages that nobody changes once they are made: 「額滿，裡面 100 人（115 年 11 月 22 日
 * 06:00 的資料）」. Nothing where a place is not open or nothing is known; what was old at `now` says so.
 */
export function sayOpenState(state: Shelter['state'], now: Moment): string {
  if (!state || state.now === 'idle') return '';
  const people = state.people === undefined ? '' : `，裡面 ${sayNumber(state.people)} 人`;
  const old = isOld(state, now) ? '，可能已經變了，先打電話問' : '';
  return `${shelterStates[state.now]}${people}（${rocMoment(state.updatedAt)} 的資料${old}）`;
}

/** Places in their order in one line: 「先到甲，再到乙、丙」. */
export function sayOrder([first = '', ...others]: readonly string[]): string {
  return others.length ? `先到${first}，再到${others.join('、')}` : first;
}
