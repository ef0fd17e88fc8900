import { expect, it } from 'vitest';
import { gateRules } from '../../src/domain/plan/gateRules.ts';
import { browserRules } from '../../src/gate/browser/index.ts';
import { pa11yRule } from '../../src/gate/browser/pa11yFindings.ts';
import { contentRules, siteRules } from '../../src/gate/rules.ts';
import { RULE as external } from '../../scripts/links/judge.ts';

it('條文能當證明的關卡規則，關卡裡真的都有', () => {
  const known = new Set([...contentRules, ...siteRules, ...browserRules, pa11yRule].map(({ id }) => id).concat(external.id));
  expect(Object.keys(gateRules).filter((id) => !known.has(id))).toEqual([]);
});
