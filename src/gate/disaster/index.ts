import type { ContentRule, SiteRule } from '../rule.ts';
import { totals } from './totals.ts';
import { wrongPlace } from './wrongPlace.ts';

/** Whether the shelters of the content are those that the office expects. */
export const disasterRules: readonly ContentRule[] = [totals];

/** What built pages may say of shelters. */
export const disasterSiteRules: readonly SiteRule[] = [wrongPlace];
