import { momentNow } from './domain/time/moment.ts';
import { today as compute } from './domain/time/plainDate.ts';

/** The day this build is made for; every page of a build shows the same one. */
export const today = compute();

/** The moment this build is made for (Taipei): what is in force, and how old a state is, are said as of it. */
export const now = momentNow();
