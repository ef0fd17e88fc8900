import type { BrowserRule } from '../rule.ts';

export const browserRules: readonly BrowserRule[] = [];
