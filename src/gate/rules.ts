import { sound } from './content/sound.ts';
import { disasterRules, disasterSiteRules } from './disaster/index.ts';
import { documentsRules, documentsSiteRules } from './documents/index.ts';
import { freshnessRules, freshnessSiteRules } from './freshness/index.ts';
import { linksRules } from './links/index.ts';
import { markupRules } from './markup/index.ts';
import { personalRules } from './personal/index.ts';
import { planRules } from './plan/index.ts';
import type { ContentRule, SiteRule } from './rule.ts';
import { securityRules } from './security/index.ts';
import { weightRules } from './weight/index.ts';

/** Every rule on content, cheapest first. */
export const contentRules: readonly ContentRule[] = [sound, ...documentsRules, ...personalRules, ...freshnessRules, ...disasterRules];

/** Every rule on the built site. Rules that need a browser: `browser/index.ts`. */
export const siteRules: readonly SiteRule[] = [
  ...markupRules,
  ...linksRules,
  ...documentsSiteRules,
  ...freshnessSiteRules,
  ...securityRules,
  ...weightRules,
  ...planRules,
  ...disasterSiteRules,
];
