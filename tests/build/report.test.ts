import { describe, expect, it } from 'vitest';
import { readOffice } from '../../src/intake/readOffice.ts';
import { built } from '../support/buildOffices.ts';
import { pagesOf } from '../support/site.ts';

describe.each([
  { folder: built.real, content: 'content' },
  { folder: built.fixture, content: 'tests/fixtures/office' },
])('維護報告：$content', ({ folder, content }) => {
  const html = pagesOf(folder).find(({ url }) => url === '/report/')!.html;
  const sections = readOffice(content).entries.filter(({ collection }) => collection === 'sections');

  it('每個課室有一列，連到自己那一段', () => {
    expect(sections.length).toBeGreaterThan(0);
    expect(sections.filter(({ id }) => !html.includes(`href="#${id}"`) || !html.includes(`id="${id}"`)).map(({ id }) => id)).toEqual([]);
  });

  it('各課室加起來等於總數：沒有一件事漏掉', () => {
    const [, unreviewed, unconfirmed] = ['逾期未檢視', '公所尚未檢視', '待公所確認'].map((word) =>
      Number(new RegExp(`<dt[^>]*>${word}</dt>\\s*<dd[^>]*>\\s*(\\d+)`, 'u').exec(html)?.[1]),
    );
    const sum = (pattern: RegExp) => [...html.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
    expect(sum(/還沒檢視 (\d+) 項/gu)).toBe(unreviewed);
    expect(sum(/待確認 (\d+) 處/gu)).toBe(unconfirmed);
  });
});
