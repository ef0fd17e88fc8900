import type { Reason } from './choose.ts';

/** Why a place is offered, as citizens of a village read it. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  first: '先開放',
  'names-village': '備用，主要給這一里',
  standby: '備用',
  'other-villages': '備用，主要給別的里',
};
