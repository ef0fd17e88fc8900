import type { SiteRule } from '../rule.ts';

export const linksRules: readonly SiteRule[] = [];
