import { describe, expect, it } from 'vitest';
import { planChecks } from '../../src/domain/plan/checkNames.ts';
import { checks, runChecks, type CheckedOffice } from '../../src/domain/plan/checks.ts';
import { proveClause } from '../../src/domain/plan/prove.ts';
import type { Clause } from '../../src/domain/plan/schema.ts';
import { readOffice } from '../../src/intake/readOffice.ts';

const { entries } = readOffice('tests/fixtures/office');
const record = <T>(collection: string) =>
  Object.fromEntries(entries.filter((entry) => entry.collection === collection).map(({ id, raw }) => [id, structuredClone(raw.data) as T]));

/** The fixture office as the checks see it, with every address that its services would have. */
function office(): CheckedOffice {
  const services = record<CheckedOffice['services'][string]>('services');
  const villages = record<CheckedOffice['villages'][string]>('villages');
  const pages = new Set([
    '/visit/',
    '/en/visit/',
    '/online/',
    '/report/',
    ...Object.keys(villages).map((id) => `/villages/${id}/`),
    ...Object.keys(services).flatMap((id) => [`/services/${id}/checklist/`, `/services/${id}/poster/`]),
  ]);
  const sections = record<CheckedOffice['sections'][string]>('sections');
  return {
    today: '2026-11-22',
    office: record<CheckedOffice['office']>('office').office!,
    sections,
    services,
    villages,
    pages,
    faqs: record<CheckedOffice['faqs'][string]>('faqs'),
    planned: Object.keys(services),
    reported: new Set(Object.keys(sections)),
  };
}

const empty = (): CheckedOffice => ({
  ...office(),
  sections: {},
  services: {},
  villages: {},
  faqs: {},
  pages: new Set(),
  reported: new Set(),
  office: { ...office().office, counters: [], facilities: [], channels: [], floors: [], help: [], featured: [] },
});

describe('計畫的自動檢查', () => {
  it('清單裡的每一項都有算法', () => {
    expect(Object.keys(checks).sort()).toEqual(Object.keys(planChecks).sort());
  });

  it('什麼都沒有的公所，沒有一項通過', () => {
    expect(Object.entries(runChecks(empty())).filter(([, { passed }]) => passed)).toEqual([]);
  });

  it.each([
    ['services-have-checklist', (one: CheckedOffice) => ({ ...one, pages: new Set<string>() })],
    ['services-have-poster', (one: CheckedOffice) => ({ ...one, pages: new Set<string>() })],
    ['visit-in-two-languages', (one: CheckedOffice) => ({ ...one, pages: new Set(['/visit/']) })],
    ['report-covers-every-section', (one: CheckedOffice) => ({ ...one, reported: new Set<string>() })],
    ['home-leads-to-planned-services', (one: CheckedOffice) => ({ ...one, planned: [] })],
    [
      'services-have-alternatives',
      (one: CheckedOffice) => ({ ...one, services: { x: { ...Object.values(one.services)[0]!, alternatives: [] } } }),
    ],
    ['faqs-tied-to-services', (one: CheckedOffice) => ({ ...one, faqs: { x: { ...Object.values(one.faqs)[0]!, sources: [] } } })],
    ['services-have-flow-chart', (one: CheckedOffice) => ({ ...one, services: { x: { ...Object.values(one.services)[0]!, steps: [] } } })],
  ] as const)('%s：原本通過，拿掉證據就不通過', (name, spoil) => {
    expect(checks[name](office()).passed).toBe(true);
    expect(checks[name](spoil(office())).passed).toBe(false);
  });

  it('一年前檢視過的服務不算一年內檢視', () => {
    const one = office();
    const [service] = Object.values(one.services);
    const at = (reviewedOn: string) =>
      checks['services-reviewed-within-a-year']({ ...one, services: { x: { ...service!, reviewedOn } } }).passed;
    expect(at('2025-11-22')).toBe(true);
    expect(at('2025-11-21')).toBe(false);
    expect(at('2026-11-23')).toBe(false);
  });
});

describe('一條的狀態', () => {
  const clause = (requirements: Clause['requirements']): Clause => ({
    number: '9.9',
    title: '測試',
    says: '測試。',
    unit: '各課室',
    role: 'site',
    requirements,
  });
  const context = { pages: new Set(['/a/']), services: new Set<string>(), sections: new Set<string>(), checks: runChecks(empty()) };
  const good = { kind: 'page' as const, page: '/a/' };
  const bad = { kind: 'page' as const, page: '/b/' };

  it.each([
    ['每一件都有成立的證明', [{ asks: '一', evidence: [good] }], 'met'],
    ['有一件沒有證明', [{ asks: '一', evidence: [good] }, { asks: '二' }], 'partly'],
    ['證明有一個不成立，那一件就不算', [{ asks: '一', evidence: [good, bad] }], 'not-yet'],
    ['完全沒有證明', [{ asks: '一' }], 'not-yet'],
  ] as const)('%s', (_name, requirements, state) => {
    expect(proveClause(clause(requirements.map((one) => ({ ...one })) as Clause['requirements']), context).state).toBe(state);
  });
});
