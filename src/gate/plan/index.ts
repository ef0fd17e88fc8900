import type { SiteRule } from '../rule.ts';
import { evidence } from './evidence.ts';
import { regression } from './regression.ts';
import { unrecorded } from './unrecorded.ts';

/** Whether what the office's service plan promised, and once kept, is still kept. */
export const planRules: readonly SiteRule[] = [regression, unrecorded, evidence];
