import type { ContentRule } from '../rule.ts';

export const documentsRules: readonly ContentRule[] = [];
