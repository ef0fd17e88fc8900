import type { CheckedOffice } from '../../src/domain/plan/checks.ts';
import { zoneCategories } from '../../src/domain/disclosure/categories.ts';
import type { Disclosure } from '../../src/domain/disclosure/schema.ts';
import { recordKinds } from '../../src/domain/record/kinds.ts';
import type { Service } from '../../src/domain/service/schema.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { OFFICE } from './officeWith.ts';

const { entries } = readOffice(OFFICE);
const record = <T>(collection: string) =>
  Object.fromEntries(entries.filter((entry) => entry.collection === collection).map(({ id, raw }) => [id, structuredClone(raw.data) as T]));

/** The fixture office as the plan's checks see it, with every address that its content would have. */
export function checkedOffice(): CheckedOffice {
  const services = record<CheckedOffice['services'][string]>('services');
  const villages = record<CheckedOffice['villages'][string]>('villages');
  const sections = record<CheckedOffice['sections'][string]>('sections');
  const zones = entries.filter(({ collection }) => collection === 'zones').map(({ id }) => id);
  const pages = new Set([
    '/disclosures/',
    '/zones/',
    ...zones.map((id) => `/zones/${id}/`),
    '/visit/',
    '/en/visit/',
    '/online/',
    '/report/',
    ...['/care-points/', '/partners/', '/wifi/', '/links/', '/meetings/', '/protection/', '/disaster/shelters/'],
    ...Object.keys(villages).map((id) => `/villages/${id}/`),
    ...Object.keys(services).flatMap((id) => [`/services/${id}/checklist/`, `/services/${id}/poster/`]),
  ]);
  return {
    today: '2026-11-22',
    office: record<CheckedOffice['office']>('office').office!,
    sections,
    services,
    villages,
    pages,
    faqs: record<CheckedOffice['faqs'][string]>('faqs'),
    records: record<CheckedOffice['records'][string]>('records'),
    carePoints: record<CheckedOffice['carePoints'][string]>('care-points'),
    partners: record<CheckedOffice['partners'][string]>('partners'),
    hotspots: record<CheckedOffice['hotspots'][string]>('hotspots'),
    links: record<CheckedOffice['links'][string]>('links'),
    meetings: record<CheckedOffice['meetings'][string]>('meetings'),
    shelters: record<CheckedOffice['shelters'][string]>('shelters'),
    disclosures: record<CheckedOffice['disclosures'][string]>('disclosures'),
    notices: record<CheckedOffice['notices'][string]>('notices'),
    zones,
    clauses: Object.values(record<CheckedOffice['clauses'][number]>('clauses')),
    planned: Object.keys(services),
    reported: new Set(Object.keys(sections)),
  };
}

/** Takes away every mark that says a fact is not confirmed. */
function confirmAll(value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  const group = value as { confirmed?: boolean };
  if (group.confirmed === false) delete group.confirmed;
  Object.values(group).forEach(confirmAll);
}

/** Every village with a care point that says what is on and a shelter in every hazard, and every meeting with what came of it. */
function fillPlaces({ carePoints, villages, meetings, shelters }: CheckedOffice): void {
  for (const shelter of Object.values(shelters)) shelter.district = true;
  const [point] = Object.values(carePoints);
  for (const village of Object.keys(villages)) carePoints[`of-${village}`] = { ...structuredClone(point!), village };
  for (const one of Object.values(carePoints)) one.activities = [{ name: '共餐' }];
  for (const village of Object.values(villages)) village.neighbourhoodHeads = { count: 9, contact: '請里幹事轉告。' };
  for (const meeting of Object.values(meetings)) meeting.outcomes = [{ says: '決定好了。' }];
}

/** Papers of every kind that a check asks for, a plan of two years among them, and a call for volunteers. */
function fillPapers(one: CheckedOffice): void {
  const [paper] = Object.values(one.disclosures);
  const of = (category: Disclosure['category'], versions: unknown[]) => ({ ...structuredClone(paper!), category, versions }) as Disclosure;
  const version = { title: '一份文件', date: '2026-01-01', attachments: [{ file: 'list.ods', title: '一份文件', language: 'zh-TW' }] };
  for (const category of [...zoneCategories, 'delegation'] as const) one.disclosures[`of-${category}`] = of(category, [version]);
  for (const [id, { category }] of Object.entries(one.disclosures)) if (category === 'service-plan') delete one.disclosures[id];
  one.disclosures.plans = of('service-plan', [version, { ...version, date: '2025-01-01' }]);
  const [notice] = Object.values(one.notices);
  one.notices.call = { ...structuredClone(notice!), kind: 'volunteer', publishOn: '2026-11-01', expiresOn: '2026-12-01' };
  for (const clause of one.clauses) clause.requirements[0]!.evidence = [{ kind: 'page', page: '/visit/' }];
}

/** An office of one service that has done all the plan asks: every check passes on it. */
export function soundOffice(): CheckedOffice {
  const one = checkedOffice();
  for (const part of [one.office, one.sections, one.services, one.villages, one.faqs]) confirmAll(part);
  for (const part of [one.carePoints, one.partners, one.hotspots, one.links, one.meetings, one.shelters]) confirmAll(part);
  fillPlaces(one);
  fillPapers(one);
  const service = one.services['beach-event'] as Service;
  const { post, extension } = one.sections.welfare!.posts[0]!;
  Object.assign(service, { section: 'welfare', post, instant: true, reviewedOn: '2026-10-01', timeLimit: { kind: 'instant' } });
  for (const step of service.steps) Object.assign(step, { actor: '申請人', within: { amount: 1, unit: 'calendar-day' } });
  for (const channel of service.channels) Object.assign(channel, { signIn: '不用登入' });
  for (const section of Object.values(one.sections)) {
    for (const duty of section.posts) Object.assign(duty, { post: duty.post ?? '承辦人', deputy: '代理人', extension });
  }
  for (const village of Object.values(one.villages)) {
    Object.assign(village, { officeHours: '每日下午', officeAddress: '海岬區測試路2號', officeTelephone: '02-20000002' });
  }
  for (const faq of Object.values(one.faqs)) Object.assign(faq, { reviewedOn: '2026-10-01' });
  for (const counter of one.office.counters) Object.assign(counter, { services: ['beach-event'], pay: '原窗口', collect: '原窗口' });
  for (const channel of one.office.channels) Object.assign(channel, { url: 'https://www.example.org/' });
  // A visit that was put to use, told as if it were a record of every kind: the schema's rules are not asked here.
  const visit = one.records.benchmarking!;
  const records = Object.fromEntries(Object.keys(recordKinds).map((kind) => [kind, { ...visit, kind }])) as CheckedOffice['records'];
  return { ...one, services: { 'beach-event': service }, records };
}
