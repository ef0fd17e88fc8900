import { ageWords, minutesBetween, rocMoment, type Moment } from '../time/moment.ts';

/** What a shelter can be at a moment: stored word → what staff and citizens read. */
export const shelterStates = {
  idle: '未開設',
  open: '開設',
  full: '額滿',
  shut: '關閉',
} as const;

export type ShelterState = keyof typeof shelterStates;

/** The state of a shelter and the moment it was true. */
export interface StateFact {
  now: ShelterState;
  /** How many people are in; absent where nobody has counted. */
  people?: number | undefined;
  updatedAt: Moment;
}

/** After so many minutes a state may no longer hold, and whoever shows it must say so. */
export const STATE_OLD_AFTER = 180;

/** True where a state is too old to rely on; that a place is not open needs no news. */
export function isOld({ now: state, updatedAt }: StateFact, moment: Moment): boolean {
  return state !== 'idle' && minutesBetween(updatedAt, moment) > STATE_OLD_AFTER;
}

const NEVER_SAID = '平時不開，有災害才開';

const what = ({ now, people }: StateFact): string =>
  `${shelterStates[now]}${people === undefined || now === 'idle' ? '' : `，裡面 ${people} 人`}`;

/** How the state is said: 「開設，裡面 20 人（2 小時前的資料）」. Never without its age; without a fact nothing is claimed. */
export function sayState(fact: StateFact | undefined, moment: Moment): string {
  if (!fact) return NEVER_SAID;
  const old = isOld(fact, moment) ? '，可能已經變了，先打電話問' : '';
  return `${what(fact)}（${ageWords(fact.updatedAt, moment)}的資料${old}）`;
}

/** The same for what lies still (a page without scripts, paper): the time itself, because an age would soon be too young. */
export function sayStateAt(fact: StateFact | undefined): string {
  return fact ? `${what(fact)}（${rocMoment(fact.updatedAt)} 的資料）` : NEVER_SAID;
}
