import { describe, expect, it } from 'vitest';
import { findingsWith } from '../support/officeWith.ts';

const said = (...args: Parameters<typeof findingsWith>) => findingsWith(...args).map(({ file, line, what }) => `${file}:${line} ${what}`);

describe('整個檔案寫壞了，還是列得出問題', () => {
  it('欄位的地方只有一句話', () => {
    expect(said('services', 'lantern-loan', '---\n借燈籠\n---\n內文\n')).toEqual([
      'services/lantern-loan.md:2 欄位沒有寫成「名稱: 內容」。',
    ]);
  });

  it('檔案是空的', () => {
    expect(said('clauses', '1-1', '')).toEqual(['clauses/1-1.yaml:1 整個檔案是空的，沒有任何欄位。']);
    expect(said('services', 'lantern-loan', '---\n---\n內文\n')).toEqual(['services/lantern-loan.md:2 整個檔案是空的，沒有任何欄位。']);
  });

  // Defect reported: rules run on an entry that is a list, and crash (TypeError) instead of a finding.
  it.each([
    ['services', 'lantern-loan', '---\n- title: 甲\n---\n內文\n'],
    ['clauses', '1-1', '- 甲\n'],
    ['vocabularies', 'topics', '- 甲\n'],
  ] as const)('%s 的欄位寫成清單', (collection, id, text) => {
    expect(said(collection, id, text).join()).toContain('欄位沒有寫成「名稱: 內容」');
  });

  // Defect reported: knownIds trusts that `terms` is a list of groups.
  it.each(['terms: coast', 'terms:\n  -'])('詞彙清單寫成「%s」', (terms) => {
    expect(said('vocabularies', 'topics', `title: 主題\n${terms}\n`).join()).toMatch(
      /topics\.yaml:2 這裡要寫成清單|topics\.yaml:3 這一項是空的/u,
    );
  });

  it('詞彙清單的一項寫成文字', () => {
    expect(said('vocabularies', 'topics', 'title: 主題\nterms:\n  - coast\n')).toContain(
      'vocabularies/topics.yaml:3 這裡要寫一組欄位，現在只寫了「coast」。',
    );
  });

  // Defect reported: an alias (a text that starts with *) throws out of readFile.
  it('粗體的星號寫在欄位裡', () => {
    expect(said('services', 'lantern-loan', '---\ntitle: **借燈籠**\n---\n內文\n')).toHaveLength(1);
  });

  // Defect reported: `single` is declared but set nowhere and read nowhere; a second office file goes unnoticed.
  it('公所資料有兩份', () => {
    expect(said('office', 'second', 'name: 另一個公所\n').some((line) => line.includes('只能有一'))).toBe(true);
  });
});
