import type { SiteFault } from '../rule.ts';

/** The same fault seen in several looks of one page, as one fault with all of them named. */
export function merged(faults: readonly SiteFault[]): SiteFault[] {
  const same = Map.groupBy(faults, ({ url, what, todo }) => JSON.stringify([url, what, todo]));
  return [...same.values()].map((group) => {
    const states = [...new Set(group.flatMap(({ state }) => (state ? [state] : [])))];
    return { ...group[0]!, ...(states.length ? { state: states.join('；') } : {}) };
  });
}
