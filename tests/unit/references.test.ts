import { describe, expect, it } from 'vitest';
import { collections } from '../../src/domain/collections.ts';
import { judgeReference, referencesIn, type KnownIds } from '../../src/intake/references.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
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

describe('judgeReference', () => {
  const known: KnownIds = {
    entries: new Map([['sections', new Set(['general', 'welfare', 'works'])]]),
    terms: new Map([['life-events', new Set(['seaside', 'festival'])]]),
  };

  it('存在的就沒事', () => {
    expect(judgeReference({ path: [], id: 'works', collection: 'sections' }, known)).toBeNull();
    expect(judgeReference({ path: [], id: 'festival', collection: 'vocabularies', term: 'life-events' }, known)).toBeNull();
  });

  it('只有拼錯時，先說最像的', () => {
    expect(judgeReference({ path: [], id: 'welfair', collection: 'sections' }, known)).toEqual({
      what: '「課室」裡沒有「welfair」。',
      todo: '改成已有的代號，例如：welfare。',
    });
  });

  it('沒有像的，列出全部', () => {
    expect(judgeReference({ path: [], id: 'moon', collection: 'sections' }, known)?.todo).toBe(
      '改成已有的代號，例如：general、welfare、works。',
    );
  });

  it('一筆都沒有時，請人先新增', () => {
    expect(judgeReference({ path: [], id: 'moon', collection: 'services' }, known)?.todo).toBe('先新增那一筆，再回來引用。');
  });

  it('詞彙不會和同名的筆數混在一起', () => {
    expect(judgeReference({ path: [], id: 'works', collection: 'vocabularies', term: 'life-events' }, known)).not.toBeNull();
    expect(judgeReference({ path: [], id: 'seaside', collection: 'sections' }, known)).not.toBeNull();
  });
});
