import type { SiteRule } from '../rule.ts';
import { codeRules } from './codes.ts';
import { valid } from './valid.ts';

export const markupRules: readonly SiteRule[] = [valid, ...codeRules];
