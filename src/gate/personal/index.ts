import type { ContentRule } from '../rule.ts';

export const personalRules: readonly ContentRule[] = [];
