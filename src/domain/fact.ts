/** Anything that may carry a source and a confirmation mark (see field/common.ts). */
export interface Sourced {
  confirmed?: boolean | undefined;
  source?: string | undefined;
}

/** True unless content says that no source confirms the fact for this office. */
export function isConfirmed(fact: Sourced): boolean {
  return fact.confirmed !== false;
}

/** How a sensitive fact (telephone, fee, deadline, amount, opening hour) may be shown. */
export type Shown<T> = { state: 'known'; value: T } | { state: 'pending' } | { state: 'empty' };

/** A sensitive value: unconfirmed values never leave this function, so that no page can print them by mistake. */
export function sensitive<T>(value: T | undefined, fact: Sourced): Shown<T> {
  if (!isConfirmed(fact)) return { state: 'pending' };
  return value === undefined ? { state: 'empty' } : { state: 'known', value };
}
