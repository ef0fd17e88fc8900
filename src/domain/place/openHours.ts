import { isConfirmed, sensitive, type Shown, type Sourced } from '../fact.ts';

/** When a place is open: its own confirmation counts, else that of the whole entry. */
export function openHoursOf(hours: (Sourced & { says: string }) | undefined, place: Sourced): Shown<string> {
  if (!hours) return { state: 'empty' };
  const own = hours.confirmed === true || (hours.source !== undefined && isConfirmed(hours));
  return sensitive(hours.says, own ? {} : { confirmed: isConfirmed(hours) && isConfirmed(place) });
}
