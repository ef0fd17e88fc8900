import { describe, expect, it } from 'vitest';
import { keptEntries, upkeep, upkeepBySection, type KeptEntry } from '../../src/gate/upkeep.ts';
import { readFile } from '../../src/intake/readFile.ts';

const entry = (data: Record<string, unknown>): KeptEntry => ({
  collection: 'services',
  id: 'x',
  title: '測試服務',
  file: 'services/x.md',
  section: 'general',
  data,
});
const kinds = (data: Record<string, unknown>, day = '2026-11-22') => upkeep([entry(data)], day).map(({ kind, days }) => [kind, days]);

describe('維護報告要列的事', () => {
  it.each([
    ['沒檢視過', {}, [['never-reviewed', undefined]]],
    ['昨天到期', { reviewedOn: '2026-01-01', nextReview: '2026-11-21' }, [['overdue', 1]]],
    ['今天到期', { reviewedOn: '2026-01-01', nextReview: '2026-11-22' }, [['due-soon', 0]]],
    ['30 天後到期', { reviewedOn: '2026-01-01', nextReview: '2026-12-22' }, [['due-soon', -30]]],
    ['31 天後到期', { reviewedOn: '2026-01-01', nextReview: '2026-12-23' }, []],
  ])('%s', (_name, data, expected) => {
    expect(kinds(data)).toEqual(expected);
  });

  it('未確認的事寫出欄位的中文名稱和來源，不論藏得多深', () => {
    const found = upkeep(
      [entry({ reviewedOn: '2026-11-01', steps: [{ within: { amount: 3, confirmed: false, source: '某公所' } }] })],
      '2026-11-22',
    );
    expect(found).toEqual([expect.objectContaining({ kind: 'unconfirmed', field: '辦理步驟 › 第 1 項 › 多久', source: '某公所' })]);
  });

  it('依課室分開：管內容的課室都在，沒有待辦也在；不管任何內容的不在', () => {
    const done = { ...entry({ reviewedOn: '2026-11-01', nextReview: '2027-10-31' }), section: 'works' };
    const groups = upkeepBySection([entry({}), done, entry({})], '2026-11-22');
    expect([...groups].map(([section, items]) => [section, items.length])).toEqual([
      ['general', 2],
      ['works', 0],
    ]);
    expect(upkeepBySection([], '2026-11-22').size).toBe(0);
  });

  it('每一筆內容都有課室負責；讀不出來的檔案不算', () => {
    const source = (collection: 'office' | 'services' | 'faqs', id: string, yaml: string) => ({
      collection,
      id,
      file: `${collection}/${id}.yaml`,
      raw: readFile(yaml, 'yaml'),
    });
    const entries = [
      source('office', 'office', 'name: 測試公所\ncaretaker: house'),
      source('services', 'a', 'title: 甲\nsection: works'),
      source('faqs', 'b', 'question: 乙\nservices:\n  - a'),
      source('faqs', 'c', 'services: []'),
      source('faqs', 'd', 'question: [未完'),
    ];
    expect(keptEntries({ root: '', strays: [], entries }).map(({ title, section }) => [title, section])).toEqual([
      ['測試公所', 'house'],
      ['甲', 'works'],
      ['乙', 'works'],
      ['c', 'house'],
    ]);
  });

  it('說得出在檔案的哪裡改', () => {
    const paths = (data: Record<string, unknown>) => upkeep([entry(data)], '2026-11-22').map(({ path }) => path);
    expect(paths({ reviewedOn: '2026-01-01', nextReview: '2026-11-21', fee: { confirmed: false } })).toEqual([['nextReview'], ['fee']]);
    expect(paths({})).toEqual([[]]);
  });
});
