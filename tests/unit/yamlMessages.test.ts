import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/intake/readFile.ts';

const NO_COLON = '這一行少了半形冒號和空格「: 」。';
const UNEVEN = '這一行前面的空格和同一組的欄位對不齊。';
const AFTER_QUOTE = '引號或括號後面還有字。';
const badStart = (mark: string) => `文字用「${mark}」開頭，讀不懂。`;

/** What clerks write, the line they are sent to, and what they are told; never the parser's own words. */
const slips: [name: string, text: string, line: number, what: string][] = [
  ['文字裡有冒號', 'title: 甲\nlead: 注意: 這裡\n', 2, '這一行文字裡有「: 」，讀不出是欄位還是文字。'],
  ['清單的文字裡有冒號', 'who:\n  - 注意: 一: 二\n', 2, '這一行文字裡有「: 」，讀不出是欄位還是文字。'],
  ['全形冒號', 'title: 甲\nlead：乙\nsection: a\n', 2, NO_COLON],
  ['全形冒號在最後一行', 'title: 甲\nlead：乙\n', 2, NO_COLON],
  ['冒號後面沒有空格', 'title: 甲\nlead:乙\nsection: a\n', 2, NO_COLON],
  ['文字換行到最左邊', 'lead: 乙\n丙丁\nsection: a\n', 2, NO_COLON],
  ['引號沒有關', 'title: 甲\nlead: "乙\nsection: a\n', 2, '引號只有開頭，沒有結尾。'],
  ['引號後面還有字', 'lead: "乙"丙\na: b\n', 1, AFTER_QUOTE],
  ['單引號裡有單引號', "lead: 'it's'\na: b\n", 1, AFTER_QUOTE],
  ['括號後面還有字', 'lead: [乙] 丙\na: b\n', 1, AFTER_QUOTE],
  ['多縮了格', 'title: 甲\n  lead: 乙\n', 2, UNEVEN],
  ['清單裡少縮一格', 'who:\n  - says: 一\n note: 二\na: b\n', 3, UNEVEN],
  ['清單裡縮得不一樣', 'who:\n  - says: 一\n   note: 二\na: b\n', 3, UNEVEN],
  ['清單的橫線沒有對齊', 'who:\n  - a\n - b\nx: y\n', 3, UNEVEN],
  ['Tab', 'authority:\n\trole: a\n', 2, '用了 Tab 縮排。'],
  ['@ 開頭', 'lead: @乙\n', 1, badStart('@')],
  ['% 開頭', 'lead: %乙\n', 1, badStart('%')],
  ['| 開頭', 'lead: |乙\na: b\n', 1, badStart('|')],
  ['> 開頭', 'lead: > 乙\na: b\n', 1, badStart('>')],
  ['! 開頭', 'lead: !乙 b\n', 1, badStart('!')],
  ['& 開頭', 'lead: &乙 b\n', 1, badStart('&')],
  ['* 開頭', 'lead: **乙**\n', 1, badStart('*')],
  ['橫線寫在同一行', 'lead: - 乙\na: b\n', 1, '「- 」和欄位名稱寫在同一行。'],
  ['中間有橫線', 'title: a\n---\nb: c\n', 2, '檔案中間多了一行「---」。'],
  ['反斜線', 'lead: "\\d"\n', 1, '雙引號裡有反斜線「\\」。'],
  ['井字號', 'lead: 請到 #3 櫃檯\n', 1, '「#」後面的字（3 櫃檯）不會出現在網頁上。'],
  ['同一個欄位兩次', 'a: 1\nb: 2\na: 3\n', 3, '「a」寫了兩次，第一次在第 1 行。'],
];

describe('YAML 讀不懂的地方，說職員聽得懂的話', () => {
  it.each(slips)('%s', (_name, text, line, what) => {
    expect(readFile(text, 'yaml').broken.map((fault) => ({ line: fault.line, what: fault.what }))).toEqual([{ line, what }]);
  });
});
