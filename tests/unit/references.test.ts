import { officeLists } from '../../src/intake/officeLists.ts';
import { describe, expect, it } from 'vitest';
import { collections } from '../../src/domain/collections.ts';
import type { KnownIds } from '../../src/intake/knownIds.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { referencesIn, repeatedReferences } from '../../src/intake/references.ts';
import { judgeReference } from '../../src/intake/sayReference.ts';
import { OFFICE } from '../support/officeWith.ts';

const office = readOffice(OFFICE);
const found = (collection: 'services' | 'office' | 'clauses', id: string) =>
  referencesIn(
    collections[collection].schema,
    office.entries.find((entry) => entry.collection === collection && entry.id === id)!.raw.data,
  );

describe('referencesIn', () => {
  it('找出服務裡所有的引用，帶著位置', () => {
    expect(found('services', 'beach-event')).toEqual([
      { path: ['section'], id: 'works', collection: 'sections' },
      { path: ['lifeEvents', 0], id: 'seaside', collection: 'vocabularies', term: 'life-events' },
      { path: ['lifeEvents', 1], id: 'festival', collection: 'vocabularies', term: 'life-events' },
      { path: ['audiences', 0], id: 'islanders', collection: 'vocabularies', term: 'audiences' },
      { path: ['audiences', 1], id: 'visitors', collection: 'vocabularies', term: 'audiences' },
      { path: ['tags', 0], id: 'coast', collection: 'vocabularies', term: 'topics' },
      { path: ['tags', 1], id: 'culture', collection: 'vocabularies', term: 'topics' },
      { path: ['related', 0], id: 'shell-certificate', collection: 'services' },
      { path: ['related', 1], id: 'lantern-loan', collection: 'services' },
      { path: ['reviewedBy'], id: 'works', collection: 'sections' },
    ]);
  });

  it('找得到清單裡的一組裡的清單', () => {
    expect(found('office', 'office')).toContainEqual({ path: ['counters', 1, 'services', 0], id: 'lantern-loan', collection: 'services' });
    expect(found('clauses', '1-1')).toContainEqual({
      path: ['requirements', 1, 'evidence', 0, 'section'],
      id: 'general',
      collection: 'sections',
    });
  });

  it.each([null, undefined, '文字', 3, [], { section: 3, lifeEvents: '文字', related: [null, 4], audiences: null }])(
    '資料寫壞了（%j）也不當掉',
    (data) => {
      expect(referencesIn(collections.services.schema, data)).toEqual([]);
    },
  );
});

describe('repeatedReferences', () => {
  const at = (path: (string | number)[], id: string) => ({ path, id, collection: 'services' });

  it('同一個清單裡的同一個代號，說在第二次', () => {
    expect(repeatedReferences([at(['related', 0], 'a'), at(['related', 1], 'b'), at(['related', 2], 'a')])).toEqual([
      { path: ['related', 2], what: '「a」列了兩次，第 1 項也是。', todo: '刪掉這一項。' },
    ]);
  });

  it('不同的清單或不是清單，就沒事', () => {
    const two = [at(['counters', 0, 'services', 0], 'a'), at(['counters', 1, 'services', 0], 'a')];
    expect(repeatedReferences([...two, at(['section'], 'a'), at(['reviewedBy'], 'a')])).toEqual([]);
  });
});

describe('judgeReference', () => {
  const names: [string, string | undefined][] = [
    ['general', '綜合課'],
    ['welfare', '社會課'],
    ['works', '土木課'],
    ['broken', undefined],
  ];
  const known: KnownIds = {
    lists: officeLists([]),
    entries: new Map([
      ['sections', new Map(names)],
      ['vocabularies', new Map([['life-events', '人生階段']])],
    ]),
    terms: new Map([
      [
        'life-events',
        new Map([
          ['seaside', '到海邊'],
          ['festival', '過節'],
        ]),
      ],
    ]),
  };
  const section = (id: string) => judgeReference({ path: [], id, collection: 'sections' }, known);
  const term = (id: string) => judgeReference({ path: [], id, collection: 'vocabularies', term: 'life-events' }, known);

  it('存在的就沒事，檔案寫壞了也算存在', () => {
    expect([section('works'), section('broken'), term('festival')]).toEqual([null, null, null]);
  });

  it('拼錯時說最像的，帶著名稱', () => {
    expect(section('welfair')).toEqual({ what: '「課室」裡沒有「welfair」。', todo: '改成 welfare（社會課）。' });
    expect(term('seasde')).toEqual({ what: '「人生階段」清單裡沒有「seasde」。', todo: '改成 seaside（到海邊）。' });
  });

  it('沒有像的，列出名稱讀得出來的', () => {
    expect(section('moon')?.todo).toBe('改成這些代號之一：general（綜合課）、welfare（社會課）、works（土木課）。');
  });

  it('寫了名稱，就說它的代號', () => {
    expect(section('社會課')).toEqual({ what: '這裡要填「課室」的代號，不是名稱。', todo: '改成「社會課」的代號 welfare。' });
  });

  it('不是代號也不是名稱', () => {
    expect(section('Works')).toEqual({ what: '這裡要填「課室」的代號，「Works」不是代號。', todo: '改成 works（土木課）。' });
  });

  it('一筆都沒有時，請人先新增', () => {
    const service = judgeReference({ path: [], id: 'moon', collection: 'services' }, known);
    expect(service?.todo).toBe('先在 services 資料夾新增，再回來填它的代號。');
  });

  it('詞彙不會和同名的筆數混在一起', () => {
    expect(term('works')).not.toBeNull();
    expect(section('seaside')).not.toBeNull();
  });
});
