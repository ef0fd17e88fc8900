import { describe, expect, it } from 'vitest';
import { categories, categoryOf, zoneCategories, type CategoryId } from '../../src/domain/disclosure/categories.ts';
import { disclosureCheckResults } from '../../src/domain/disclosure/checks.ts';
import { lawItemIds, ordinalOf } from '../../src/domain/disclosure/items.ts';
import { disclosureRules } from '../../src/domain/disclosure/rules.ts';
import { disclosureSchema, type Disclosure, type Version } from '../../src/domain/disclosure/schema.ts';
import { hasAny, isEmployment, isInformationRequest, missingOf } from '../../src/domain/disclosure/supply.ts';
import type { Service } from '../../src/domain/service/schema.ts';

const page = '/plan/';
const disclosure = (category: CategoryId, versions: Version[], rest: Partial<Disclosure> = {}): Disclosure => ({
  title: '測試',
  lead: '測試。',
  category,
  item: categoryOf(category).items[0],
  section: 'general',
  versions,
  ...rest,
});
const ods = { attachments: [{ file: 'delegation.ods', title: '分層負責明細表', language: 'zh-TW' as const }] };

/** What staff would be told, with the place; the schema must accept the entry first. */
const told = (entry: Disclosure) => {
  const data = disclosureSchema.parse(entry);
  return disclosureRules.flatMap((rule) => rule.check(data)).map(({ where, what }) => `${where.join('.')} ${what}`);
};

describe('公開資料的規則', () => {
  it.each<[string, Disclosure]>([
    ['只有一版，沒有日期', disclosure('service-plan', [{ title: '計畫', page }])],
    ['只有檔案', disclosure('delegation', [{ title: '第一版', ...ods }])],
    [
      '舊的版本找不到檔案了，也過期了',
      disclosure('budget', [
        { title: '115 年度', date: '2026-01-01', url: 'https://www.example.org/' },
        { title: '114 年度', date: '2025-01-01', validUntil: '2025-12-31' },
      ]),
    ],
    ['同一種類可以屬於第二個項目', disclosure('employment', [{ title: '徵才', page }], { item: 'item-9' })],
  ])('可以寫：%s', (_name, entry) => {
    expect(told(entry)).toEqual([]);
  });

  it.each<[string, Disclosure, string[]]>([
    ['最新的看不到', disclosure('budget', [{ title: '甲' }]), ['versions.0 最新的版本「甲」沒有檔案，也沒有網址，民眾看不到。']],
    [
      '兩版都沒有日期',
      disclosure('budget', [
        { title: '乙', page },
        { title: '甲', page },
      ]),
      ['versions.0 有 2 個版本，「乙」卻沒有寫公布日期，分不出新舊。', 'versions.1 有 2 個版本，「甲」卻沒有寫公布日期，分不出新舊。'],
    ],
    [
      '舊的在上面',
      disclosure('budget', [
        { title: '甲', date: '2025-01-01', page },
        { title: '乙', date: '2026-01-01', page },
      ]),
      ['versions.1.date 「乙」（115 年 1 月 1 日）比上一項「甲」（114 年 1 月 1 日）新。'],
    ],
    [
      '同一天',
      disclosure('budget', [
        { title: '乙', date: '2026-01-01', page },
        { title: '甲', date: '2026-01-01', page },
      ]),
      ['versions.1.date 「甲」和上一項「乙」的公布日期都是 115 年 1 月 1 日，分不出新舊。'],
    ],
    [
      '當天就過期',
      disclosure('budget', [{ title: '甲', date: '2026-01-01', validUntil: '2026-01-01', page }]),
      ['versions.0.validUntil 有效到 115 年 1 月 1 日，不在公布日期（115 年 1 月 1 日）之後。'],
    ],
    [
      '項目不合',
      disclosure('petitions', [{ title: '甲', page }], { item: 'item-1' }),
      ['item 種類是「請願和訴願」，法定項目卻寫了「第 1 款：條約、法律、法規和地方自治法規」。'],
    ],
  ])('說得出：%s', (_name, entry, expected) => {
    expect(told(entry)).toEqual(expected);
  });
});

const services = (facts: Pick<Service, 'serviceClass' | 'legal'>[]) => Object.fromEntries(facts.map((one, n) => [`s${n}`, one as Service]));
const law = { law: '某法', pcode: 'A0000001' };

describe('政府資訊公開法第 7 條', () => {
  it('有十款，每一個種類都屬於其中', () => {
    expect(lawItemIds.map(ordinalOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `第 ${n} 款`));
    expect(Object.values(categories).flatMap(({ items }) => items.filter((item) => !lawItemIds.includes(item)))).toEqual([]);
  });

  it('服務已經說明的，也算有資料', () => {
    const facts = { serviceClass: 'E00', legal: [law] };
    expect(hasAny('regulations', [], [])).toBe(false);
    expect(hasAny('regulations', [], [facts])).toBe(true);
    expect(hasAny('employment', [], [facts])).toBe(false);
    expect(hasAny('employment', [], [{ ...facts, serviceClass: '500' }])).toBe(true);
    expect([isEmployment(facts), isInformationRequest(facts)]).toEqual([false, false]);
    expect(isInformationRequest({ ...facts, legal: [law, { law: '政府資訊公開法', pcode: 'I0020026' }] })).toBe(true);
  });

  it('說得出一款裡還缺哪些', () => {
    expect(missingOf('item-3', [], [])).toEqual(['分層負責明細表', '組織規程']);
    expect(missingOf('item-3', [disclosure('delegation', [{ title: '甲', ...ods }])], [])).toEqual(['組織規程']);
    expect(missingOf('item-2', [], [])).toEqual([]);
  });
});

describe('計畫的證明', () => {
  const pages = new Set(['/disclosures/']);
  const of = (...entries: Disclosure[]) => ({
    disclosures: Object.fromEntries(entries.map((one, n) => [`d${n}`, one])),
    services: {},
    pages,
  });
  const one = [{ title: '甲', page }];

  it('四類都有資料才算', () => {
    const check = disclosureCheckResults['disclosures-of-four-kinds'];
    expect(check(of())).toEqual({ passed: false, count: '0／4 類有資料' });
    const three = of(disclosure('major-policy', one), disclosure('final-accounts', one));
    expect(check({ ...three, services: services([{ serviceClass: '500', legal: [] }]) }).count).toBe('3／4 類有資料');
    const all = { ...three, services: services([{ serviceClass: '500', legal: [law] }]) };
    expect(check(all)).toEqual({ passed: true, count: '4／4 類有資料' });
    expect(check({ ...all, pages: new Set() }).passed).toBe(false);
    expect(check(of(...zoneCategories.map((category) => disclosure(category, one)))).passed).toBe(true);
  });

  it('分層負責明細表要有 ODF', () => {
    const check = disclosureCheckResults['disclosure-of-delegation'];
    expect(check(of()).passed).toBe(false);
    expect(check(of(disclosure('delegation', one))).passed).toBe(false);
    expect(check(of(disclosure('delegation', [{ title: '甲', ...ods }])))).toEqual({ passed: true, count: '1 份' });
  });

  it('服務計畫要有舊的年度，每一版都有日期', () => {
    const check = disclosureCheckResults['disclosure-of-service-plans'];
    expect(check(of(disclosure('service-plan', one))).passed).toBe(false);
    const two = [
      { title: '乙', date: '2026-01-01', page },
      { title: '甲', date: '2025-01-01', page },
    ];
    expect(check(of(disclosure('service-plan', two)))).toEqual({ passed: true, count: '2 個版本' });
  });
});
