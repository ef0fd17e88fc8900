import type { SiteRule } from '../rule.ts';

export const securityRules: readonly SiteRule[] = [];
