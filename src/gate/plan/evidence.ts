import type { SiteFault, SiteRule } from '../rule.ts';
import { builtPlan } from './published.ts';

/**
 * A page that is named as proof is really on the built site. Services, sections and checks are judged with the content. It stops where
 * the plan page calls the proof good; a proof that the plan page itself shows as failed may be a page still to come, and only warns.
 */
export const evidence: SiteRule = {
  id: 'plan/evidence',
  title: '證明條文的頁面都在網站上',
  basis: '服務計畫 1.1',
  severity: 'stops',
  check: (site) =>
    builtPlan(site).clauses.flatMap(({ number, title, requirements }) =>
      requirements.flatMap(({ asks, evidence: proofs }) =>
        proofs
          .filter(({ kind, target }) => kind === 'page' && !site.files.has(`${target}index.html`))
          .map(({ target, holds }): SiteFault => ({
            url: '/plan/',
            severity: holds ? 'stops' : 'warns',
            written: [target, asks],
            what: `第 ${number} 條「${title}」用「${target}」這一頁當證明，網站上卻沒有這一頁。`,
            todo: '網址打錯了就改成對的；這一頁還沒做，就先把這個證明刪掉，做好再加回來。',
          })),
      ),
    ),
};
