import { runChecks } from '../domain/plan/checks.ts';
import { proveClause, type ProvenClause } from '../domain/plan/prove.ts';
import type { Plan } from '../domain/plan/schema.ts';
import { getDisclosures } from './disclosures.ts';
import { getFaqs } from './faqs.ts';
import { all, only } from './load.ts';
import { getOffice } from './office.ts';
import { getMeetings } from './meetings.ts';
import { getCarePoints, getHotspots, getLinks, getPartners } from './places.ts';
import { getRecords } from './records.ts';
import { getUpkeep } from './report.ts';
import { getSections } from './sections.ts';
import { getServices } from './services.ts';
import { getShelters } from './shelters.ts';
import { addressesOf, getSiteTree } from './siteTree.ts';
import { today } from '../clock.ts';
import { getNotices } from './notices.ts';
import { getVillages } from './villages.ts';
import { getZones } from './zones.ts';

const record = <T>(entries: readonly { id: string; data: T }[]): Record<string, T> =>
  Object.fromEntries(entries.map(({ id, data }) => [id, data]));

/** Every clause with its state, computed from this build, in the plan's order. */
export async function getProvenClauses(): Promise<ProvenClause[]> {
  const [plan, clauses, office, sections, services, faqs, villages, tree, upkeep, records] = await Promise.all([
    getPlan(),
    all('clauses'),
    getOffice(),
    getSections(),
    getServices(),
    getFaqs(),
    getVillages(),
    getSiteTree(),
    getUpkeep(),
    getRecords(),
  ]);
  const [carePoints, partners, hotspots, links, meetings, disclosures, notices, zones, shelters] = await Promise.all([
    getCarePoints(),
    getPartners(),
    getHotspots(),
    getLinks(),
    getMeetings(),
    getDisclosures(),
    getNotices(),
    getZones(),
    getShelters(),
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
    carePoints: record(carePoints),
    partners: record(partners),
    hotspots: record(hotspots),
    links: record(links),
    meetings: record(meetings),
    shelters: record(shelters),
    records: record(records),
    disclosures: record(disclosures),
    notices: record(notices),
    zones: zones.map(({ id }) => id),
    clauses: data,
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
