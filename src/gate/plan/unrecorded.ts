import type { SiteRule } from '../rule.ts';
import { EXPECTED_FILE, expectedClauses } from './expected.ts';
import { builtPlan } from './published.ts';

/** A clause that is met is written down as met, so that losing it would be noticed. */
export const unrecorded: SiteRule = {
  id: 'plan/unrecorded',
  title: '做到的條文都記下來了',
  severity: 'warns',
  check: (site, office) => {
    const known = new Set(expectedClauses(office.root));
    return builtPlan(site)
      .clauses.filter(({ number, state }) => state === 'met' && !known.has(number))
      .map(({ number, title }) => ({
        url: '/plan/',
        written: [title],
        what: `第 ${number} 條「${title}」做到了，但是 ${EXPECTED_FILE} 還沒有記下來；以後壞了不會有人發現。`,
        todo: '執行 npm run plan:accept，把新做到的條文記下來。',
      }));
  },
};
