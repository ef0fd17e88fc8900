import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/intake/readFile.ts';

describe('欄位上下的橫線', () => {
  it('後面多了空格也算', () => {
    const { data, body, broken, bodyLine } = readFile('--- \ntitle: 甲\n---  \n內文\n', 'md');
    expect({ data, body, broken, bodyLine }).toEqual({ data: { title: '甲' }, body: '內文\n', broken: [], bodyLine: 3 });
  });

  it('中間沒有欄位，讀成沒有資料', () => {
    const { data, body, broken } = readFile('---\n---\n內文\n', 'md');
    expect({ data: data ?? null, body, broken }).toEqual({ data: null, body: '內文\n', broken: [] });
  });

  it('少了第二條，和少了第一條說得不一樣', () => {
    expect(readFile('---\ntitle: 甲\n', 'md').broken).toMatchObject([{ what: '欄位後面少了一行「---」。' }]);
    expect(readFile('title: 甲\n---\n', 'md').broken).toMatchObject([{ what: '檔案開頭沒有用「---」包住的欄位。' }]);
  });
});

describe('照寫的樣子讀出一個值', () => {
  it('數字前面的 0 還在，清單和沒有的欄位沒有值', () => {
    const { writtenAt } = readFile('code: 007\nwho:\n  - says: 一\n', 'yaml');
    expect([writtenAt(['code']), writtenAt(['who', 0, 'says']), writtenAt(['who']), writtenAt(['lead'])]).toEqual([
      '007',
      '一',
      undefined,
      undefined,
    ]);
  });
});
