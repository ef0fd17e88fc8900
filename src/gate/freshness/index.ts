import type { ContentRule } from '../rule.ts';

export const freshnessRules: readonly ContentRule[] = [];
