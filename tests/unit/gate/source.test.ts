import { describe, expect, it } from 'vitest';
import { sourceFinder } from '../../../src/gate/source.ts';
import { readFile } from '../../../src/intake/readFile.ts';
import type { SourceEntry } from '../../../src/intake/readOffice.ts';

const entry = (id: string, title: string, body: string): SourceEntry => ({
  collection: 'pages',
  id,
  file: `pages/${id}.md`,
  raw: readFile(`---\ntitle: ${title}\n---\n\n${body}\n`, 'md'),
});
// Fields stand on line 2, the body begins on line 5.
const { find } = sourceFinder({
  root: '',
  strays: [],
  entries: [
    entry('a', '退潮時間', '潮汐表每個月換一次。\n\n[潮汐表](/tides/)'),
    entry('b', '石滬怎麼走', '走石滬前先看潮汐表。\n\n只有這裡寫到貝殼證明。\n\n[潮汐表](/tides/)'),
    entry('c', '潮汐表', '看上面。'),
    entry('d', '燈塔怎麼走', '到燈塔。'),
    entry('e', '燈塔怎麼走', '到燈塔的另一條路。'),
  ],
});
const told = (url: string, ...written: string[]) => {
  const source = find(url, written);
  return source ? `${source.file}:${source.line}` : undefined;
};

describe('從做好的頁面找回內容的哪一行', () => {
  it('這一頁自己的內容先看，不管別的地方有沒有', () => {
    expect(told('/b/', '潮汐表')).toBe('pages/b.md:5');
    expect(told('/a/', '潮汐表')).toBe('pages/a.md:5');
  });

  it('別的地方只有一處有，就是那一處', () => expect(told('/none/', '貝殼證明')).toBe('pages/b.md:7'));

  it('好幾處都有，但只有一處整格就是這幾個字，就是那一處', () => expect(told('/none/', '潮汐表')).toBe('pages/c.md:2'));

  it.each(['石滬', '怎麼走', '燈塔怎麼走', '到燈塔', '沒有人寫的字'])('「%s」分不出是哪一處，就不亂說', (words) => {
    expect(told('/none/', words)).toBeUndefined();
  });

  it('分不出來時，看下一個線索', () => expect(told('/none/', '到燈塔', '另一條路')).toBe('pages/e.md:5'));

  it.each(['](/tides/)', '[潮汐表](/tides/', '[潮汐表]('])('連結的寫法「%s」，在哪一處都是真的', (words) => {
    expect(told('/none/', words)).toBe('pages/a.md:7');
  });
});
