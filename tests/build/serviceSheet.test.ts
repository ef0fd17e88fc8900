import { describe, expect, it } from 'vitest';
import { readOffice } from '../../src/intake/readOffice.ts';
import { built } from '../support/buildOffices.ts';
import { pagesOf } from '../support/site.ts';

/** The order of DESIGN.md; the ones in `always` may never be left out. */
const order = [
  'about',
  'channels',
  'documents',
  'time',
  'fee',
  'steps',
  'cautions',
  'outcome',
  'forms',
  'questions',
  'legal',
  'contact',
  'alternatives',
  'related',
  'review',
];
const always = ['about', 'channels', 'documents', 'time', 'fee', 'steps', 'legal', 'contact', 'alternatives', 'review'];

const offices = [
  { folder: built.real, content: 'content' },
  { folder: built.fixture, content: 'tests/fixtures/office' },
];

const sheets = offices.flatMap(({ folder, content }) => {
  const pages = pagesOf(folder);
  return readOffice(content)
    .entries.filter(({ collection }) => collection === 'services')
    .map(({ id }) => ({
      id,
      html: pages.find(({ url }) => url === `/services/${id}/`)!.html,
      pages: new Set(pages.map(({ url }) => url)),
      printed: new Map(pages.map(({ url, html }) => [url, html])),
    }));
});

/** The part of a page between a section's id and the next section. */
const part = (html: string, id: string) => new RegExp(`id="${id}"[^>]*>([\\s\\S]*?)(?=<section|<footer)`, 'u').exec(html)?.[1] ?? '';

describe.each(sheets)('服務 $id', ({ id, html, pages, printed }) => {
  it('各段依固定的順序出現，該有的都有', () => {
    const main = html.slice(html.indexOf('<main'));
    const found = order.filter((name) => main.includes(` id="${name}"`));
    const places = found.map((name) => main.indexOf(` id="${name}"`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(always.filter((name) => !found.includes(name))).toEqual([]);
  });

  it('有文件、步驟、流程圖、期限、費用、課室、電話、替代方式和檢視日期', () => {
    expect(part(html, 'documents')).toMatch(/<li|沒有要帶的文件/u);
    const steps = part(html, 'steps');
    const rows = steps.match(/<li class="k-/gu)?.length ?? 0;
    expect(rows).toBeGreaterThanOrEqual(2);
    expect(steps.match(/<g class="c-(?:start|step|decision|end)"/gu)?.length).toBe(rows);
    expect(part(html, 'time')).toMatch(/<b>[\s\S]*?\S[\s\S]*?<\/b>/u);
    expect(part(html, 'fee')).toMatch(/免費|元|待公所確認/u);
    expect(part(html, 'contact')).toMatch(/href="\/sections\/[a-z-]+\/"/u);
    expect(part(html, 'contact')).toMatch(/href="tel:/u);
    expect(part(html, 'alternatives')).toMatch(/<p>\s*<b>/u);
    expect(html).toMatch(/檢視：/u);
  });

  it('有應備文件表和櫃檯海報', () => {
    expect(pages.has(`/services/${id}/checklist/`)).toBe(true);
    expect(pages.has(`/services/${id}/poster/`)).toBe(true);
  });

  it('紙本上的「再加」，前面一定有每個人都要帶的文件', () => {
    for (const kind of ['checklist', 'poster']) {
      const sheet = printed.get(`/services/${id}/${kind}/`)!;
      expect(sheet.slice(sheet.indexOf('class="groups"'))).not.toMatch(/^class="groups">\s*<h3[^>]*>[^<]*再加/u);
    }
  });
});
