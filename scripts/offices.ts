import { resolve } from 'node:path';

/** The day the tests build and judge for: they never depend on the real one. */
export const BUILD_DAY = '2026-11-22';

/** The two offices that are built and judged: the real content, and the fictional one that proves nothing is hard-coded. */
export const offices = {
  real: { content: 'content', address: '' },
  fixture: { content: 'tests/fixtures/office', address: 'https://haijia.example' },
} as const;

export type OfficeName = keyof typeof offices;

/** Where the tests' build of an office lies. */
export const builtOffice = (name: OfficeName): string => resolve('.cache/tests', name);
