import { describe, expect, it } from 'vitest';
import { documentRules } from '../../src/domain/service/documentRules.ts';
import type { Service } from '../../src/domain/service/schema.ts';

/** Faults of a list of papers, each paper given as [id, ...its cases]. */
function said(cases: string[], ...papers: string[][]) {
  const documents = {
    cases: cases.map((id) => ({ id, label: `情形 ${id}` })),
    items: papers.map(([id, ...own]) => ({ id: id!, name: `文件 ${id}`, ...(own.length ? { cases: own } : {}) })),
  };
  return documentRules
    .flatMap((rule) => rule.check({ documents } as Service))
    .map(({ where, what }) => `${where.slice(1).join('.')} ${what}`);
}

describe('應備文件的情形', () => {
  it('有一種情形不用另外帶東西，沒有問題', () => {
    expect(said([], ['id-card'])).toEqual([]);
    expect(said(['self', 'agent'], ['id-card'], ['proxy', 'agent'])).toEqual([]);
  });

  it('兩種情形都不用另外帶東西，就分不出來', () => {
    expect(said(['self', 'agent', 'family'], ['id-card'], ['proxy', 'agent'])).toEqual([
      'cases.2 沒有文件用到情形「情形 family」（family）。',
    ]);
  });

  it('沒有文件分情形，就不用列情形', () => {
    expect(said(['self'], ['id-card'])).toEqual(['cases.0 沒有文件用到情形「情形 self」（self）。']);
  });

  it('情形代號列了兩次', () => {
    expect(said(['self', 'self'], ['id-card', 'self'])).toEqual(['cases.1.id 情形代號「self」列了兩次，第 1 項也是。']);
  });

  it('文件用了沒有列的情形', () => {
    expect(said(['self'], ['id-card', 'self', 'agent'])).toEqual(['items.0.cases.1 「申請情形」裡沒有「agent」。']);
  });
});
