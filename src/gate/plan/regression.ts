import type { PublishedClause } from '../../domain/plan/published.ts';
import type { SiteFault, SiteRule } from '../rule.ts';
import { EXPECTED_FILE, expectedClauses } from './expected.ts';
import { builtPlan, sayEvidence } from './published.ts';

/** Address of the page that shows the plan. */
const PAGE = '/plan/';

function sayLost({ number, title, requirements }: PublishedClause): SiteFault {
  const lost = requirements.filter(({ state }) => state !== 'met');
  const reasons = lost.map(({ asks, evidence }) => {
    const failed = evidence.filter(({ holds }) => !holds).map(sayEvidence);
    return `「${asks}」${failed.length ? `的證明不成立：${failed.join('、')}` : '沒有寫證明'}`;
  });
  return {
    url: PAGE,
    written: [...lost.map(({ asks }) => asks), title],
    what: `第 ${number} 條「${title}」以前做到了，現在沒有做到：${reasons.join('；')}。`,
    todo: `把上面的內容補回來。公所決定不再做這件事，才把 ${EXPECTED_FILE} 裡的「${number}」刪掉。`,
  };
}

/** A clause of the plan that was met is still met. */
export const regression: SiteRule = {
  id: 'plan/regression',
  title: '服務計畫做到的條文，以後也都做到',
  basis: '服務計畫 1.1',
  severity: 'stops',
  check: (site, office) => {
    const clauses = new Map(builtPlan(site).clauses.map((clause) => [clause.number, clause]));
    return expectedClauses(office.root).flatMap((number): SiteFault[] => {
      const clause = clauses.get(number);
      if (clause?.state === 'met') return [];
      if (clause) return [sayLost(clause)];
      return [
        {
          url: PAGE,
          what: `第 ${number} 條以前做到了，現在服務計畫裡找不到這一條。`,
          todo: `把 clauses/ 裡的這一條補回來。計畫真的刪掉這一條，才把 ${EXPECTED_FILE} 裡的「${number}」刪掉。`,
        },
      ];
    });
  },
};
