import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/intake/readFile.ts';

const MD = [
  '---',
  'title: 甲',
  'who:',
  '  - says: 一',
  '  - says: 二',
  '    note: 三',
  'next:',
  '  when: 四',
  '---',
  '',
  '內文第一段。',
  '',
  '---',
  '後面。',
  '',
];

/** Field paths and the line each stands on in MD. */
const lines: [path: (string | number)[], line: number][] = [
  [['title'], 2],
  [['who'], 3],
  [['who', 0], 4],
  [['who', 1], 5],
  [['who', 1, 'note'], 6],
  [['next', 'when'], 8],
];

describe.each([
  ['LF', '\n', ''],
  ['CRLF', '\r\n', ''],
  ['BOM', '\n', '\uFEFF'],
  ['BOM 和 CRLF', '\r\n', '\uFEFF'],
])('%s 的檔案', (_name, ending, mark) => {
  const file = readFile(mark + MD.join(ending), 'md');

  it('讀出一樣的資料', () => {
    expect(file.broken).toEqual([]);
    expect(file.data).toEqual({ title: '甲', who: [{ says: '一' }, { says: '二', note: '三' }], next: { when: '四' } });
  });

  it.each(lines)('%j 在第 %i 行', (path, line) => {
    expect(file.lineOf(path)).toBe(line);
  });

  it('內文從欄位後面開始，裡面的 --- 還是內文', () => {
    expect(file.body).toBe(['', '內文第一段。', '', '---', '後面。', ''].join(ending));
  });

  it('語法錯的那一行也算對', () => {
    const broken = readFile(mark + ['---', 'title: 甲', 'lead: 注意: 這裡', '---', ''].join(ending), 'md');
    expect(broken.broken.map(({ line }) => line)).toEqual([3]);
    expect(broken.data).toBeUndefined();
  });
});

describe('找不到的欄位', () => {
  const file = readFile(MD.join('\n'), 'md');

  it('指到最近的上一層', () => {
    expect(file.lineOf(['who', 0, 'note'])).toBe(4);
    expect(file.lineOf(['who', 9, 'says'])).toBe(3);
    expect(file.lineOf(['next', 'to', 0])).toBe(7);
  });

  it('整個檔案都沒有的欄位，指到第一個欄位', () => {
    expect(file.lineOf(['lead'])).toBe(2);
    expect(file.lineOf([])).toBe(2);
    expect(readFile('title: 甲\n', 'yaml').lineOf(['lead'])).toBe(1);
  });
});

describe('只有資料的檔案', () => {
  it('第一行就是資料，沒有內文', () => {
    const file = readFile('\uFEFFtitle: 甲\r\nterms:\r\n  - id: a\r\n', 'yaml');
    expect(file.data).toEqual({ title: '甲', terms: [{ id: 'a' }] });
    expect(file.body).toBe('');
    expect([file.lineOf(['title']), file.lineOf(['terms', 0, 'id'])]).toEqual([1, 3]);
  });

  it('空的檔案讀成沒有資料，不當掉', () => {
    expect(readFile('', 'yaml').data ?? null).toBeNull();
  });
});

describe('形式不對的檔案', () => {
  it('沒有欄位時整個檔案當作內文，並說明怎麼寫', () => {
    const { data, body, broken, lineOf } = readFile('只有內文。\n', 'md');
    expect({ data, body, lines: broken.map(({ line }) => line), any: lineOf(['title']) }).toEqual({
      data: undefined,
      body: '只有內文。\n',
      lines: [1],
      any: 1,
    });
  });

  it('欄位後面可以直接結束', () => {
    const { data, body, broken } = readFile('---\ntitle: 甲\n---', 'md');
    expect({ data, body, broken }).toEqual({ data: { title: '甲' }, body: '', broken: [] });
  });

  it('同一個欄位寫兩次，指到第二次', () => {
    expect(readFile('---\ntitle: 甲\nlead: 乙\ntitle: 丙\n---\n', 'md').broken).toMatchObject([
      { line: 4, what: '「title」寫了兩次，第一次在第 2 行。' },
    ]);
  });

  it('用 Tab 縮排，指到那一行', () => {
    expect(readFile('title: 甲\nterms:\n\t- id: a\n', 'yaml').broken).toMatchObject([{ line: 3, what: '用了 Tab 縮排。' }]);
  });

  // Defect reported: YAML notices an unclosed quote only where the file ends, and staff are sent there.
  it('引號沒有關，指到引號開始的那一行', () => {
    expect(readFile('---\ntitle: 甲\nlead: "乙\nsection: civil\nwho: 丙\n---\n', 'md').broken.map(({ line }) => line)).toEqual([3]);
  });

  // Defect reported: `*` starts a YAML alias; reading it throws although readFile promises never to throw.
  it('星號開頭的文字當作寫錯，不當掉', () => {
    expect(readFile('---\nlead: **注意**\n---\n', 'md').broken).toHaveLength(1);
  });

  // Defect reported: what follows a space and # is a YAML comment and vanishes from the site without a word.
  it('文字裡的井字號不會無聲無息地被吃掉', () => {
    expect(readFile('---\nlead: 請到 #3 櫃檯\n---\n', 'md').broken).toHaveLength(1);
  });
});
