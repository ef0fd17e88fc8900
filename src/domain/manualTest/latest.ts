import { daysBetween, type PlainDate } from '../time/plainDate.ts';

/** Days after which a manual test says nothing any more of the site of today. */
export const STALE_AFTER = 365;

/** The latest test that has taken place by `today`; a day still to come is no test. */
export function latestTest<T extends { testedOn: PlainDate }>(tests: readonly T[], today: PlainDate): T | undefined {
  return tests
    .filter(({ testedOn }) => testedOn <= today)
    .sort((a, b) => b.testedOn.localeCompare(a.testedOn))
    .at(0);
}

/** True where a test lies more than a year back. */
export const isStale = (testedOn: PlainDate, today: PlainDate): boolean => daysBetween(testedOn, today) > STALE_AFTER;
