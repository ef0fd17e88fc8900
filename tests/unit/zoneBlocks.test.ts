import { describe, expect, it } from 'vitest';
import { zoneBlocks } from '../../src/domain/zone/blocks.ts';
import { metaOf } from '../../src/domain/field/registry.ts';
import { knownIds } from '../../src/intake/knownIds.ts';
import { mdxBodyFaults } from '../../src/intake/body/mdx.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { findingsWith, OFFICE } from '../support/officeWith.ts';

const known = knownIds(readOffice(OFFICE).entries);
const faults = (text: string) => mdxBodyFaults(text, zoneBlocks, known);
const said = (text: string) => faults(text).map(({ line, what }) => `${line} ${what}`);

describe('區塊的寫法', () => {
  it.each([
    '<Services ids="beach-event" />',
    '<Services ids="beach-event,lantern-loan" />',
    '<Services\n  ids="beach-event"\n/>',
    '字\n<Shelters />\n字',
    '<Steps>\n1. 一\n</Steps>',
    '<Steps>\n\n1. 一\n\n   - 細節\n\n</Steps>',
    '<Callout title="一">\n\n字\n\n- 清單\n\n</Callout>',
    '<Plan clauses="1.1" /> <Shelters />',
    '`<Services />` 和 \\<Services />',
  ])('可以：%j', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['<Servicse ids="beach-event" />', '1 「<Servicse>」不是可以用的區塊。'],
    ['<services ids="beach-event" />', '1 「<services>」不是可以用的區塊。'],
    ['<Services id="beach-event" />', '1 「<Services>」沒有「id」這個屬性。'],
    ['<Services ids="beach-evnt" />', '1 「申辦服務」裡沒有「beach-evnt」。'],
    ['<Services ids="辦海灘活動" />', '1 這裡要填「申辦服務」的代號，「辦海灘活動」不是代號。'],
    ['<Services />', '1 「<Services>」沒有寫要列出什麼。'],
    ['<Hotlines ids="02-20987654" />', '1 「全國專線」裡沒有「02-20987654」。'],
    ['<Plan clauses="9.9" />', '1 「服務計畫的條號」裡沒有「9.9」。'],
    ['<Shelters>\n\n字\n\n</Shelters>', '1 「<Shelters>」裡面寫了東西。'],
    ['<Steps>\n</Steps>', '1 「<Steps>」裡面是空的。'],
    ['<Callout title="一">字</Callout>', '1 「<Callout>」寫在文字、標題或清單裡面。'],
    ['看 <Shelters /> 這裡', '1 「<Shelters>」寫在文字、標題或清單裡面。'],
    ['> <Shelters />', '1 「<Shelters>」寫在文字、標題或清單裡面。'],
    ['字\n\n<Steps>\n\n1. 一', '3 「<Steps>」的開頭和結尾對不上。'],
    ['<Steps>\n\n1. 一\n\n</Step>', '5 「<Step>」的開頭和結尾對不上。'],
    ['<Services ids=beach-event />', '1 這一行區塊的屬性沒有用半形雙引號包住。'],
  ])('不可以：%j', (text, what) => {
    expect(said(text)).toEqual([what]);
  });

  it('一次說完，照行的順序', () => {
    expect(said('<Shelters x="1" />\n\n{甲}\n\n<Steps>\n</Steps>\n\n[字](javascript:x)\n').map((one) => one.split(' ')[0])).toEqual([
      '1',
      '3',
      '5',
      '8',
    ]);
  });

  it('拼錯的區塊、屬性、代號，都說最像的是哪一個', () => {
    const [block] = faults('<Servicse ids="beach-event" />');
    const [attribute] = faults('<Plan clause="1.1" />');
    const [id] = faults('<Faqs ids="beach-rian" />');
    expect([block!.todo, attribute!.todo, id!.todo]).toEqual([
      expect.stringContaining('<Services>'),
      expect.stringContaining('clauses（條號）'),
      expect.stringContaining('beach-rain（'),
    ]);
  });

  it('行號從檔案的第一行算起', () => {
    const text =
      '---\ntitle: 甲\nlead: 乙。\nicon: leaf\nsection: general\norder: 3\nsources:\n  - 丙\n---\n\n字\n\n<Services ids="no-such-thing" />\n';
    expect(findingsWith('zones', 'one', text)).toMatchObject([{ file: 'zones/one.mdx', line: 13, field: '內文' }]);
  });

  it('還沒確認的主題不可以寫出電話、金額', () => {
    const text =
      '---\ntitle: 甲\nlead: 乙。\nicon: leaf\nsection: general\norder: 3\nsources:\n  - 丙\nconfirmed: false\nsource: 丁\n---\n\n要 300 元。\n';
    expect(findingsWith('zones', 'one', text).map(({ what }) => what)).toEqual([expect.stringContaining('金額「300 元」')]);
  });

  it('公所資料讀不懂的時候，不說專線不對', () => {
    const broken = readOffice(OFFICE).entries.map((entry) =>
      entry.collection === 'office' ? { ...entry, raw: { ...entry.raw, data: undefined } } : entry,
    );
    expect(mdxBodyFaults('<Hotlines ids="110" />', zoneBlocks, knownIds(broken))).toEqual([]);
  });
});

describe('區塊的清單', () => {
  it('每個區塊和屬性都有名稱和說明，編輯系統才做得出表單', () => {
    for (const [name, { label, schema, oneOf = [], among = {} }] of Object.entries(zoneBlocks)) {
      expect({ name, label }).toEqual({ name, label: expect.stringMatching(/\p{Script=Han}/u) as string });
      const keys = Object.keys(schema.shape);
      for (const key of keys) expect(metaOf(schema.shape[key as never])?.hint).toMatch(/。$/u);
      expect(keys).toEqual(expect.arrayContaining([...oneOf, ...Object.keys(among)]));
    }
  });

  it('虛構的公所用到每一種區塊', () => {
    const zone = readOffice(OFFICE).entries.find(({ file }) => file === 'zones/sea-safety.mdx')!;
    expect(Object.keys(zoneBlocks).filter((name) => !zone.raw.body.includes(`<${name}`))).toEqual([]);
  });
});
