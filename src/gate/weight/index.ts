import type { SiteRule } from '../rule.ts';
import { fileRule } from './file.ts';
import { imageRule } from './image.ts';
import { pageRule } from './page.ts';

/** What a visit costs, in bytes. */
export const weightRules: readonly SiteRule[] = [pageRule, imageRule, fileRule];
