import { runChecks } from '../domain/plan/checks.ts';
import { proveClause, type ProvenClause } from '../domain/plan/prove.ts';
import type { Plan } from '../domain/plan/schema.ts';
import { getFaqs } from './faqs.ts';
import { all, only } from './load.ts';
import { getOffice } from './office.ts';
import { getUpkeep } from './report.ts';
import { getSections } from './sections.ts';
import { getServices } from './services.ts';
import { addressesOf, getSiteTree } from './siteTree.ts';
import { today } from '../clock.ts';
import { getVillages } from './villages.ts';

const record = <T>(entries: readonly { id: string; data: T }[]): Record<string, T> =>
  Object.fromEntries(entries.map(({ id, data }) => [id, data]));

/** Every clause with its state, computed from this build, in the plan's order. */
export async function getProvenClauses(): Promise<ProvenClause[]> {
  const [plan, clauses, office, sections, services, faqs, villages, tree, upkeep] = await Promise.all([
    getPlan(),
    all('clauses'),
    getOffice(),
    getSections(),
    getServices(),
    getFaqs(),
    getVillages(),
    getSiteTree(),
    getUpkeep(),
  ]);
  const data = clauses.map((clause) => clause.data);
  const pages = new Set(addressesOf(tree, { printed: true }));
  const checks = runChecks({
    today,
    office,
    sections: record(sections),
    services: record(services),
    faqs: record(faqs),
    villages: record(villages),
    pages,
    planned: plan.services,
    reported: new Set(upkeep.keys()),
  });
  const context = { pages, services: new Set(services.map(({ id }) => id)), sections: new Set(sections.map(({ id }) => id)), checks };
  return data.map((clause) => proveClause(clause, context)).sort((a, b) => byNumber(a.clause.number, b.clause.number));
}

/** The plan's head. */
export async function getPlan(): Promise<Plan> {
  return (await only('plan')) as Plan;
}

function byNumber(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let place = 0; place < 3; place += 1) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
