import { today as compute } from './domain/time/plainDate.ts';

/** The day this build is made for; every page of a build shows the same one. */
export const today = compute();
