import { load } from 'cheerio';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offices } from '../../scripts/offices.ts';
import { sizeSaid } from '../../src/gate/documents/size.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { linesOf } from '../../src/odf/read/page.ts';
import { readOdf } from '../../src/odf/read/readOdf.ts';
import { checklistOdt } from '../../src/publish/odt/checklist.ts';
import { DRAFT } from '../../src/publish/odt/mediation.ts';
import { built } from '../support/buildOffices.ts';
import { pagesOf } from '../support/site.ts';
import { checklistViews } from '../unit/odf/views.ts';

const read = (folder: string, url: string) => readFileSync(join(folder, url));
const dense = (text: string) => text.replaceAll(/\s/gu, '');
const READABLE = /\.od[ts]$/u;

describe.each(['real', 'fixture'] as const)('%s 公所的 ODF', (name) => {
  const folder = built[name];
  const { content, address } = offices[name];
  const services = readOffice(content).entries.filter(({ collection }) => collection === 'services');
  const asking = services.filter(({ raw }) => (raw.data as { madeForm?: string }).madeForm);

  it('每一項服務都有應備文件表，和不經過 Astro 再做一次的一樣，一個位元組也不差', async () => {
    const views = await checklistViews(content, address);
    expect(views.map(({ id }) => id).sort()).toEqual(services.map(({ id }) => id).sort());
    const wrong: string[] = [];
    for (const { id, view } of views) {
      const again = Buffer.from(await checklistOdt(view));
      if (!read(folder, `/services/${id}/checklist.odt`).equals(again)) wrong.push(id);
    }
    expect(wrong).toEqual([]);
  });

  it('每一個連到 ODT 的連結都寫出種類和真正的大小', () => {
    const links = pagesOf(folder).flatMap(({ url, html }) => {
      const $ = load(html);
      return $('a[href^="/services/"][href$=".odt"]')
        .toArray()
        .map((link) => ({ from: url, to: $(link).attr('href')!, text: dense($(link).text()), type: $(link).attr('type') }));
    });
    // The sheet and the page that can be printed, at least.
    expect(services.filter(({ id }) => links.filter(({ to }) => to === `/services/${id}/checklist.odt`).length < 2)).toEqual([]);
    const wrong = links.filter(({ to, text, type }) => {
      const said = text.normalize('NFKC').includes(`ODT,${dense(sizeSaid(read(folder, to).length))})`);
      return !said || type !== 'application/vnd.oasis.opendocument.text';
    });
    expect(wrong).toEqual([]);
  });

  it('只有內容說要的服務有書表草稿，空白的和範例都寫著是草稿', async () => {
    expect(asking).toHaveLength(1);
    for (const { id } of services) {
      const files = readdirSync(join(folder, 'services', id)).filter((file) => file.startsWith('form'));
      expect(files).toEqual(asking.some((one) => one.id === id) ? ['form-example.odt', 'form.odt'] : []);
      for (const file of files) {
        const { title, language, blocks } = await readOdf(read(folder, `/services/${id}/${file}`));
        expect([title, language]).toEqual([expect.stringContaining(DRAFT), 'zh-TW']);
        expect(linesOf(blocks)[0]).toContain(DRAFT);
        const $ = load(read(folder, `/services/${id}/index.html`));
        expect($(`#forms li:has(a[href$="/${file}"])`).text()).toContain(DRAFT);
      }
    }
  });

  it('每一份 ODT、ODS 都有閱讀網頁：字都在、標題不跳級、說得出誰在用', async () => {
    const files = existsSync(join(folder, 'files')) ? readdirSync(join(folder, 'files')).filter((file) => READABLE.test(file)) : [];
    for (const file of files) {
      const $ = load(read(folder, `/documents/${file.replaceAll('.', '-')}/index.html`));
      const words = dense($('main').text());
      const { blocks } = await readOdf(read(folder, `/files/${file}`));
      expect(linesOf(blocks).filter((line) => !words.includes(dense(line)))).toEqual([]);
      const levels = $('main :is(h1, h2, h3, h4, h5, h6)')
        .toArray()
        .map(({ tagName }) => Number(tagName[1]));
      expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
      expect($(`main a[href="/files/${file}"]`)).toHaveLength(1);
      const users = $('main p:contains("用在這裡：") + ul a').toArray();
      expect(users.length).toBeGreaterThan(0);
      for (const user of users) {
        const page = $(user).attr('href')!.replace(/#.*$/u, '');
        expect(load(read(folder, `${page}index.html`))(`a[href="/files/${file}"]`).length).toBeGreaterThan(0);
      }
    }
    if (name === 'fixture') expect(files.length).toBeGreaterThan(0);
  });

  it('PDF 沒有閱讀網頁', () => {
    const pages = existsSync(join(folder, 'documents')) ? readdirSync(join(folder, 'documents')) : [];
    expect(pages.filter((page) => page.endsWith('-pdf'))).toEqual([]);
  });
});
