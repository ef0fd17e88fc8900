import type { SiteRule } from '../rule.ts';

export const weightRules: readonly SiteRule[] = [];
