import type { SiteRule } from '../rule.ts';
import { contact } from './contact.ts';
import { foreign } from './foreign.ts';
import { foreignStyles } from './foreignStyles.ts';
import { inline } from './inline.ts';
import { policy } from './policy.ts';
import { target } from './target.ts';

export const securityRules: readonly SiteRule[] = [policy, inline, foreign, foreignStyles, target, contact];
