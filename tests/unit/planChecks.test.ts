import { describe, expect, it } from 'vitest';
import { planChecks, type PlanCheck } from '../../src/domain/plan/checkNames.ts';
import { checks, runChecks, type CheckedOffice } from '../../src/domain/plan/checks.ts';
import { proveClause } from '../../src/domain/plan/prove.ts';
import type { Clause } from '../../src/domain/plan/schema.ts';
import { checkedOffice, soundOffice } from '../support/soundOffice.ts';
import { spoils } from './planSpoils.ts';

const empty = (): CheckedOffice => ({
  ...checkedOffice(),
  sections: {},
  services: {},
  villages: {},
  records: {},
  faqs: {},
  ...{
    carePoints: {},
    partners: {},
    hotspots: {},
    links: {},
    meetings: {},
    shelters: {},
    disclosures: {},
    notices: {},
    zones: [],
    clauses: [],
  },
  pages: new Set(),
  reported: new Set(),
  office: { ...checkedOffice().office, counters: [], facilities: [], channels: [], floors: [], help: [], featured: [] },
});

describe('計畫的自動檢查', () => {
  it('清單裡的每一項都有算法', () => {
    expect(Object.keys(checks).sort()).toEqual(Object.keys(planChecks).sort());
  });

  it('什麼都沒有的公所，沒有一項通過', () => {
    expect(Object.entries(runChecks(empty())).filter(([, { passed }]) => passed)).toEqual([]);
  });

  it('什麼都做到的公所，每一項都通過', () => {
    expect(Object.entries(runChecks(soundOffice())).filter(([, { passed }]) => !passed)).toEqual([]);
  });

  const cases = Object.entries(spoils).flatMap(([name, list]) => list.map(([what, spoil]) => ({ name: name as PlanCheck, what, spoil })));
  it.each(cases)('$name：$what，就不通過', ({ name, spoil }) => {
    const one = soundOffice();
    spoil(one);
    expect(checks[name](one).passed).toBe(false);
  });

  it('一年前檢視過的服務不算一年內檢視', () => {
    const one = checkedOffice();
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
    ['證明有一個不成立，那一件只算做到一部分', [{ asks: '一', evidence: [good, bad] }], 'partly'],
    ['唯一的證明不成立', [{ asks: '一', evidence: [bad] }], 'not-yet'],
    ['完全沒有證明', [{ asks: '一' }], 'not-yet'],
  ] as const)('%s', (_name, requirements, state) => {
    expect(proveClause(clause(requirements.map((one) => ({ ...one })) as Clause['requirements']), context).state).toBe(state);
  });
});
