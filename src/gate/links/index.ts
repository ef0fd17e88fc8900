import type { SiteRule } from '../rule.ts';
import { addressGone } from './addressGone.ts';
import { anchor } from './anchor.ts';
import { externalHttps } from './externalHttps.ts';
import { internal } from './internal.ts';
import { label } from './label.ts';
import { orphan } from './orphan.ts';
import { redirected } from './redirected.ts';
import { redirects } from './redirects.ts';
import { sameName } from './sameName.ts';

/** Links and addresses. Whether other sites still answer is asked by `npm run links`, never by the gate. */
export const linksRules: readonly SiteRule[] = [
  internal,
  anchor,
  redirected,
  redirects,
  addressGone,
  orphan,
  label,
  sameName,
  externalHttps,
];
