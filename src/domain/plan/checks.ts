import { disclosureCheckResults } from '../disclosure/checks.ts';
import type { Disclosure } from '../disclosure/schema.ts';
import type { Faq } from '../faq/schema.ts';
import { isConfirmed, type Sourced } from '../fact.ts';
import type { Notice } from '../notice/schema.ts';
import { noticeState } from '../notice/state.ts';
import type { Office } from '../office/schema.ts';
import { placeCheckResults, type CheckedPlaces } from '../place/checks.ts';
import { recordCheckResults } from '../record/checks.ts';
import type { OfficeRecord } from '../record/schema.ts';
import type { Section } from '../section/schema.ts';
import type { Service } from '../service/schema.ts';
import { isOnline } from '../service/online.ts';
import { arrowsOf } from '../service/procedure.ts';
import { daysBetween, type PlainDate } from '../time/plainDate.ts';
import type { Village } from '../village/schema.ts';
import type { PlanCheck } from './checkNames.ts';
import type { CheckResult } from './prove.ts';
import type { Clause } from './schema.ts';

/** The office as the checks see it: sound content, and the addresses this build makes. */
export interface CheckedOffice extends CheckedPlaces {
  today: PlainDate;
  office: Office;
  sections: Record<string, Section>;
  services: Record<string, Service>;
  faqs: Record<string, Faq>;
  villages: Record<string, Village>;
  records: Record<string, OfficeRecord>;
  disclosures: Record<string, Disclosure>;
  notices: Record<string, Notice>;
  /** Ids of the theme zones. */
  zones: readonly string[];
  clauses: readonly Clause[];
  pages: ReadonlySet<string>;
  /** Ids of the services that the plan names. */
  planned: readonly string[];
  /** Ids of the sections that the report has a list for. */
  reported: ReadonlySet<string>;
}

type Check = (office: CheckedOffice) => CheckResult;

function every<T>(unit: string, items: readonly T[], holds: (item: T) => boolean): CheckResult {
  const good = items.filter(holds).length;
  return { passed: items.length > 0 && good === items.length, count: `${good}／${items.length} ${unit}` };
}

const overServices =
  (holds: (service: Service, id: string, office: CheckedOffice) => boolean): Check =>
  (office) =>
    every('項', Object.entries(office.services), ([id, service]) => holds(service, id, office));

const reviewedWithinYear =
  (today: PlainDate) =>
  ({ reviewedOn }: { reviewedOn?: PlainDate | undefined }) =>
    reviewedOn !== undefined && reviewedOn <= today && daysBetween(reviewedOn, today) <= 365;

/** The duties of a section that a source confirms; none while the section itself is not confirmed. */
const sureDuties = (section: Section | undefined): Section['posts'] =>
  section && isConfirmed(section) ? section.posts.filter(isConfirmed) : [];

/** How each named check is computed; a check that has nothing to look at does not pass, and what nobody has confirmed proves nothing. */
export const checks: Record<PlanCheck, Check> = {
  'services-have-flow-chart': overServices(({ steps }) => steps.length >= 2 && arrowsOf(steps).length >= steps.length - 1),
  'services-have-step-actor-and-time': overServices(({ steps }) =>
    steps.every((step) => step.kind === 'end' || (isConfirmed(step) && step.actor && step.within && isConfirmed(step.within))),
  ),
  'services-have-checklist': overServices(
    ({ documents }, id, { pages }) => documents.items.length > 0 && pages.has(`/services/${id}/checklist/`),
  ),
  'services-name-section-and-telephone': overServices(
    ({ section, sectionProvenance }, _id, { sections, office }) =>
      sections[section] !== undefined && isConfirmed(sections[section]) && isConfirmed(sectionProvenance ?? {}) && office.telephone !== '',
  ),
  'services-have-post-and-extension': overServices(
    ({ post, section, sectionProvenance }, _id, { sections }) =>
      post !== undefined &&
      isConfirmed(sectionProvenance ?? {}) &&
      sureDuties(sections[section]).some((duty) => duty.post === post && duty.extension !== undefined),
  ),
  'services-have-time-limit': overServices(({ timeLimit }) => timeLimit.kind !== 'unknown' && isConfirmed(timeLimit)),
  'services-have-poster': overServices((_service, id, { pages }) => pages.has(`/services/${id}/poster/`)),
  'services-reviewed-within-a-year': overServices((service, _id, { today }) => reviewedWithinYear(today)(service)),
  'services-offer-online-first': ({ services, pages }) =>
    every(
      '項',
      Object.values(services).filter(({ channels }) => channels.some(({ kind }) => kind.startsWith('online'))),
      ({ channels }) => {
        const calm = channels.filter(({ urgent }) => !urgent).map(({ kind }) => kind.startsWith('online'));
        return pages.has('/online/') && calm.lastIndexOf(true) < (calm.includes(false) ? calm.indexOf(false) : calm.length);
      },
    ),
  'services-say-what-is-waived': ({ services }) => {
    const waivers = Object.values(services).map(({ documents }) => documents.items.filter((item) => item.waived && isConfirmed(item)));
    const waiving = waivers.filter((items) => items.length > 0);
    return {
      passed: waiving.length > 0 && waiving.flat().every(({ waivedBy, note }) => waivedBy !== undefined || note !== undefined),
      count: `${waiving.length} 項服務有免附文件`,
    };
  },
  'services-have-alternatives': overServices(({ alternatives }) => alternatives.some(isConfirmed)),
  'services-mark-instant': ({ services }) => {
    const due = Object.values(services).filter(({ timeLimit }) => timeLimit.kind === 'instant' && isConfirmed(timeLimit));
    return every('項', due, ({ instant }) => instant === true);
  },
  'services-home-visit-by-telephone': ({ services }) =>
    every(
      '項',
      Object.values(services).filter(({ alternatives, channels }) =>
        [...alternatives, ...channels].some(({ kind }) => kind === 'home-visit'),
      ),
      ({ alternatives, homeService }) =>
        (homeService !== undefined && isConfirmed(Object(homeService) as Sourced)) ||
        alternatives.some((way) => way.kind === 'home-visit' && isConfirmed(way) && way.says.includes('電話')),
    ),
  'sections-have-post-and-deputy': ({ sections }) =>
    every(
      '項業務',
      Object.values(sections).flatMap((section) => section.posts.map((duty) => ({ duty, sure: sureDuties(section).includes(duty) }))),
      ({ duty: { post, deputy }, sure }) => sure && post !== undefined && deputy !== undefined,
    ),
  'counters-name-services-fees-and-place': ({ office }) =>
    every(
      '個窗口',
      office.counters,
      (counter) => isConfirmed(counter) && counter.services.length > 0 && counter.pay !== undefined && counter.collect !== undefined,
    ),
  'facilities-are-confirmed': ({ office }) => every('項設施', office.facilities, isConfirmed),
  'floor-guide-has-text-and-drawing': ({ office, pages }) => ({
    passed: pages.has('/visit/') && office.floors.some(({ rooms }) => rooms.some(isConfirmed)),
    count: `${office.floors.length} 層`,
  }),
  'visit-in-two-languages': ({ pages }) => ({ passed: pages.has('/visit/') && pages.has('/en/visit/'), count: '' }),
  'faqs-tied-to-services': ({ faqs }) =>
    every('則', Object.values(faqs), ({ services, sources }) => services.length > 0 && sources.length > 0),
  'faqs-reviewed-within-a-year': ({ faqs, today }) => every('則', Object.values(faqs), reviewedWithinYear(today)),
  'villages-have-page-and-hours': ({ villages, pages }) =>
    every(
      '里',
      Object.entries(villages),
      ([id, village]) => pages.has(`/villages/${id}/`) && isConfirmed(village) && village.officeHours !== undefined,
    ),
  'villages-have-office': ({ villages }) =>
    every(
      '里',
      Object.values(villages),
      (village) => isConfirmed(village) && village.officeAddress !== undefined && village.officeTelephone !== undefined,
    ),
  'home-leads-to-planned-services': ({ office, planned }) => {
    const reached = office.featured.filter((id) => planned.includes(id)).length;
    return { passed: reached > 0 && reached === office.featured.length, count: `${reached}／${office.featured.length} 項` };
  },
  'online-services-say-sign-in': ({ services }) =>
    every(
      '個線上服務',
      Object.values(services).flatMap(({ channels }) => channels.filter(({ kind }) => kind.startsWith('online'))),
      (channel) => isConfirmed(channel) && channel.signIn !== undefined,
    ),
  'mobile-services-are-linked': ({ office }) =>
    every(
      '個',
      office.channels.filter(({ kind }) => kind === 'city'),
      (channel) => isConfirmed(channel) && channel.url !== undefined,
    ),
  'social-channels-are-linked': ({ office }) =>
    every(
      '個',
      office.channels.filter(({ kind }) => kind === 'social'),
      (channel) => isConfirmed(channel) && channel.url !== undefined,
    ),
  'help-for-disabled-is-listed': ({ office, pages }) => ({
    ...every('項協助', office.help, isConfirmed),
    passed: pages.has('/visit/') && office.help.some(isConfirmed),
  }),
  'counter-services-have-a-window': ({ office, services }) =>
    every(
      '項臨櫃服務',
      Object.entries(services).filter(([, { channels }]) =>
        channels.some(({ kind, confirmed }) => kind === 'counter' && confirmed !== false),
      ),
      ([id]) => office.counters.some((counter) => isConfirmed(counter) && counter.services.includes(id)),
    ),
  'services-without-a-visit-are-counted': ({ services, pages }) => {
    const online = Object.values(services).filter(isOnline).length;
    return { passed: pages.has('/online/') && online > 0, count: `${online} 項` };
  },
  'wifi-is-listed': ({ office }) =>
    every(
      '處',
      office.facilities.filter(({ kind }) => kind === 'network'),
      isConfirmed,
    ),
  'report-covers-every-section': ({ sections, pages, reported }) =>
    every('個課室', Object.keys(sections), (id) => pages.has('/report/') && reported.has(id)),
  'clauses-lead-to-a-page': ({ clauses }) =>
    every('條', clauses, ({ requirements }) =>
      requirements.some(({ evidence = [] }) => evidence.some(({ kind }) => kind === 'page' || kind === 'service' || kind === 'section')),
    ),
  'zones-have-page': ({ zones, pages }) => every('個專區', zones, (id) => pages.has('/zones/') && pages.has(`/zones/${id}/`)),
  'volunteer-calls-are-listed': ({ notices, today }) => {
    const calls = Object.values(notices).filter((notice) => notice.kind === 'volunteer' && noticeState(notice, today) === 'current');
    return { passed: calls.length > 0, count: `${calls.length} 則` };
  },
  ...placeCheckResults,
  ...disclosureCheckResults,
  ...recordCheckResults,
};

/** All checks of this build. */
export function runChecks(office: CheckedOffice): Record<PlanCheck, CheckResult> {
  return Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, check(office)])) as Record<PlanCheck, CheckResult>;
}
