import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSheet } from '../../src/gate/browser/kinds.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { readRedirects } from '../../src/intake/redirects.ts';
import { built } from '../support/buildOffices.ts';
import { pagesOf, textOf } from '../support/site.ts';

const offices = [
  { name: '真實的公所', folder: built.real, content: 'content' },
  { name: '虛構的公所', folder: built.fixture, content: 'tests/fixtures/office' },
].map((office) => ({ ...office, pages: pagesOf(office.folder) }));

const hrefs = (html: string) => [...html.matchAll(/\s(?:href|src)="([^"]*)"/gu)].map(([, address]) => address!.replaceAll('&amp;', '&'));

describe.each(offices)('$name', ({ folder, content, pages }) => {
  it('每一頁有一個 h1、標題不跳級、標題文字不重複', () => {
    const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '');
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
    const wrong = pages.filter(({ html }) => {
      const levels = [...html.matchAll(/<h([1-6])\b/gu)].map(([, level]) => Number(level));
      const main = levels.filter((level) => level === 1).length;
      return main !== 1 || levels.some((level, place) => place > 0 && level > levels[place - 1]! + 1 && levels[place - 1]! >= 1);
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  it('網站樹和實際做出來的頁面一致', () => {
    const xml = new XMLParser().parse(readFileSync(join(folder, 'sitemap.xml'), 'utf8')) as { urlset: { url: { loc: string }[] } };
    const listed = xml.urlset.url.map(({ loc }) => loc.replace(/^https?:\/\/[^/]+/u, '')).sort();
    const moved = new Set(readRedirects(content).map(({ from }) => from));
    // Expired notices keep their address and stand on no list.
    const listable = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'));
    const made = listable.map(({ url }) => url).filter((url) => url !== '/404.html' && !isSheet({ url }) && !moved.has(url));
    expect(listed).toEqual(made.sort());
  });

  it('從首頁三步以內到得了每一項服務、課室、里、問題和條文', () => {
    const links = new Map(
      pages.map(({ url, html }) => [
        url,
        hrefs(html)
          .map((address) => address.split('#')[0]!)
          .filter((address) => address.startsWith('/')),
      ]),
    );
    const steps = new Map([['/', 0]]);
    const queue = ['/'];
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      for (const next of links.get(url) ?? []) {
        if (!steps.has(next)) {
          steps.set(next, steps.get(url)! + 1);
          queue.push(next);
        }
      }
    }
    const wanted = readOffice(content).entries.flatMap(({ collection, id }) =>
      ['services', 'sections', 'villages', 'faqs'].includes(collection) ? [`/${collection}/${id}/`] : [],
    );
    expect(wanted.filter((url) => (steps.get(url) ?? 99) > 3)).toEqual([]);
    const plan = pages.find(({ url }) => url === '/plan/')!.html;
    const clauses = readOffice(content).entries.filter(({ collection }) => collection === 'clauses');
    expect(clauses.filter(({ id }) => !plan.includes(`id="c${id}"`)).map(({ id }) => id)).toEqual([]);
    expect(steps.get('/plan/')).toBeLessThanOrEqual(3);
  });

  it('每一頁有三個定位點、快速鍵和第一個「跳到主要內容」', () => {
    const wrong = pages
      .filter(({ url }) => !isSheet({ url }))
      .filter(
        ({ html }) =>
          !['U', 'C', 'Z'].every((key) => html.includes(`id="${key}" accesskey="${key}"`)) ||
          !/<body[^>]*>\s*<a class="skip vh" href="#C"/u.test(html),
      );
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  it('還沒有搜尋頁，就沒有搜尋框和 S 快速鍵', () => {
    expect(pages.filter(({ html }) => html.includes('accesskey="S"') || html.includes('type="search"')).map(({ url }) => url)).toEqual([]);
  });

  it('頁面上沒有程式的痕跡', () => {
    const wrong = pages.filter(({ html }) => /\bundefined\b|\[object Object\]|\bNaN\b/u.test(textOf(html)));
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });
});

describe('英文說明頁', () => {
  const of = (url: string) => offices[1]!.pages.find((page) => page.url === url)!.html;

  it('和同名的主題專區互相連得到，英文首頁也找得到，中文字標了語言', () => {
    expect(hrefs(of('/zones/sea-safety/'))).toContain('/en/sea-safety/');
    expect(hrefs(of('/en/sea-safety/'))).toContain('/zones/sea-safety/');
    expect(hrefs(of('/en/'))).toContain('/en/sea-safety/');
    expect(of('/en/sea-safety/')).toContain('<span lang="zh-Hant-TW">紅旗</span>');
  });
});
