import type { SiteRule } from '../rule.ts';

export const planRules: readonly SiteRule[] = [];
