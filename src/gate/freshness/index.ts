import type { ContentRule, SiteRule } from '../rule.ts';
import { alertLeftOn } from './alertLeftOn.ts';
import { dueSoon } from './dueSoon.ts';
import { ended } from './ended.ts';
import { expiredListed } from './expiredListed.ts';
import { manualTest } from './manualTest.ts';
import { meetingOutcome } from './meetingOutcome.ts';
import { neverReviewed } from './neverReviewed.ts';
import { overdue } from './overdue.ts';
import { shelterState } from './shelterState.ts';
import { unconfirmed } from './unconfirmed.ts';
import { versionEnded } from './versionEnded.ts';
import { yearEnded } from './yearEnded.ts';

/** Whether what the office says still holds; all of these only warn, because nobody here can confirm its facts. */
export const freshnessRules: readonly ContentRule[] = [
  overdue,
  dueSoon,
  neverReviewed,
  unconfirmed,
  ended,
  versionEnded,
  yearEnded,
  manualTest,
  meetingOutcome,
  alertLeftOn,
  shelterState,
];

/** What a built site may no longer list. */
export const freshnessSiteRules: readonly SiteRule[] = [expiredListed];
