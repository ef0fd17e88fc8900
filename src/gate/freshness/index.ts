import type { ContentRule } from '../rule.ts';
import { dueSoon } from './dueSoon.ts';
import { manualTest } from './manualTest.ts';
import { neverReviewed } from './neverReviewed.ts';
import { overdue } from './overdue.ts';
import { unconfirmed } from './unconfirmed.ts';
import { yearEnded } from './yearEnded.ts';

/** Whether what the office says still holds; all of these only warn, because nobody here can confirm its facts. */
export const freshnessRules: readonly ContentRule[] = [overdue, dueSoon, neverReviewed, unconfirmed, yearEnded, manualTest];
