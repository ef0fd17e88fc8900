import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsWith, OFFICE } from '../support/officeWith.ts';

const SERVICE = readFileSync(`${OFFICE}/services/lantern-loan.md`, 'utf8');

/** What is found when one piece of the minimal service is written differently. */
function withChange(from: string, to: string) {
  expect(SERVICE.split(from)).toHaveLength(2);
  return findingsWith('services', 'lantern-loan', SERVICE.replace(from, to)).map(({ line, field, what }) => ({ line, field, what }));
}

describe('一個欄位的錯只說一次', () => {
  it('只有空白', () => {
    expect(withChange('lead: 過節想掛燈籠，可以向公所借。', 'lead: " "')).toEqual([
      { line: 4, field: '開頭說明（檔案裡寫作 lead）', what: '這一欄只有空白。' },
    ]);
  });

  it('整個清單沒有寫', () => {
    expect(withChange('who:\n  - says: 住在海岬區的人。', 'who:')).toEqual([
      { line: 11, field: '誰可以辦（檔案裡寫作 who）', what: '這一欄是空的。' },
    ]);
  });

  // Defect reported: the length and the pattern both speak about an empty text.
  it('空的文字', () => {
    expect(withChange('lead: 過節想掛燈籠，可以向公所借。', 'lead: ""')).toHaveLength(1);
  });

  // Defect reported: a missing or empty choice is called 「undefined」 or 「null」.
  it.each(['note: 一樓', 'kind:'])('沒有選的選項（%s）', (instead) => {
    expect(withChange('kind: counter', instead)[0]?.what).toMatch(/少了「方式」|是空的/u);
  });

  // Defect reported: all unknown keys of a group share one finding, at the line of the first.
  it('兩個不認識的欄位，各指到自己的那一行', () => {
    expect(withChange('sources:', 'foo: 1\nbar: 2\nsources:').map(({ line }) => line)).toEqual([35, 36]);
  });
});

describe('不收的寫法', () => {
  it.each(['0912345678', '+886-2-20000001', '03-20000001#12', '(02)20000001', '02 20000001', '12', '12345'])('電話「%s」', (number) => {
    expect(withChange('role: office', `role: office\n  telephone: "${number}"`)).toHaveLength(1);
  });

  // Defect reported: a mobile number with a hyphen after four digits passes as an area code and is published.
  it.each(['0912-345678', '0987-654321', '09-12345678'])('手機號碼「%s」', (number) => {
    expect(withChange('role: office', `role: office\n  telephone: ${number}`)).toHaveLength(1);
  });

  // Defect reported: 「one line of text」 lets a line break inside through.
  it('一行的欄位裡有換行', () => {
    expect(withChange('title: 借燈籠', 'title: "借燈籠\\n還燈籠"')).toHaveLength(1);
  });
});

describe('收的寫法', () => {
  it.each(['03-20000001', '02-20000001', '0800-246246', '037-123456', '049-2345678', '0826-12345', '110', '1999'])(
    '電話「%s」',
    (number) => {
      expect(withChange('role: office', `role: office\n  telephone: "${number}"`)).toEqual([]);
    },
  );

  it('罕見字也算一個字', () => {
    expect(withChange('summary: 過節時借燈籠回家掛', `summary: ${'𤧬'.repeat(17)}`)).toEqual([]);
  });
});

describe('字數', () => {
  // Defect reported: zod counts characters, the message counts UTF-16 units.
  it('說的字數和數的字數一樣', () => {
    expect(withChange('summary: 過節時借燈籠回家掛', `summary: ${'𤧬'.repeat(18)}`)[0]?.what).toBe('最多 17 個字，現在有 18 個字。');
  });
});
