import { load } from 'cheerio';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureLibreOffice } from '../../scripts/libreoffice.ts';
import { offices } from '../../scripts/offices.ts';
import { officeSchema } from '../../src/domain/office/schema.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { BOX } from '../../src/odf/document.ts';
import type { ReadingBlock } from '../../src/odf/read/page.ts';
import { textOf } from '../../src/odf/read/page.ts';
import { readOdf } from '../../src/odf/read/readOdf.ts';
import { built } from '../support/buildOffices.ts';
import { assetsOf } from '../support/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'odf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every ODT that the builds of both offices made, by name: `real-services-mediation-form`. */
const made = new Map<string, { bytes: Buffer; office: string; checklistPage: string | undefined }>();
/** Text without any white space: where a line ends is for the page to say. */
const dense = (text: string) => text.replaceAll(/\s/gu, '');

beforeAll(() => {
  for (const name of ['real', 'fixture'] as const) {
    const { entries } = readOffice(offices[name].content);
    const office = officeSchema.parse(entries.find(({ collection }) => collection === 'office')!.raw.data).name;
    for (const address of assetsOf(built[name]).filter((one) => /^\/services\/.*\.odt$/u.test(one))) {
      const checklistPage = address.endsWith('/checklist.odt') ? join(built[name], address.replace(/\.odt$/u, '/index.html')) : undefined;
      const key = `${name}${address.replace(/\.odt$/u, '').replaceAll('/', '-')}`;
      made.set(key, { bytes: readFileSync(join(built[name], address)), office, checklistPage });
    }
  }
  mkdirSync(join(folder, 'pdf'));
  for (const [name, { bytes }] of made) writeFileSync(join(folder, `${name}.odt`), bytes);
}, 600_000);

/** What stands before the item of a list. */
type Label = (ordered: boolean, place: number, text: string) => string;
const onPaper: Label = (ordered, place, text) => (ordered ? `${place + 1}.` : text.startsWith(BOX) ? '' : '•');
/** Pages number their steps without a full stop, and draw boxes and bullets. */
const onPage: Label = (ordered, place) => (ordered ? `${place + 1}` : '');

/** All text of a document in order, with the labels of its lists. */
function textIn(blocks: readonly ReadingBlock[], label: Label): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
          return textOf(block.runs);
        case 'list':
          return block.items.map((item, place) => [textIn(item, label)].map((text) => label(block.ordered, place, text) + text)).join('');
        case 'table':
          return `${block.caption}${block.rows.flatMap(({ cells }) => cells.map((cell) => textIn(cell.blocks, label))).join('')}`;
        case 'image':
          return '';
      }
    })
    .join('');
}

describe('LibreOffice 打得開每一份 ODT', () => {
  let complaints: string[] = [];
  beforeAll(() => {
    const soffice = ensureLibreOffice();
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = [...made.keys()].map((name) => join(folder, `${name}.odt`));
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'pdf'), ...files];
    const { status, stderr } = spawnSync(soffice, args, { encoding: 'utf8', timeout: 900_000 });
    complaints = [
      ...(status === 0 ? [] : [`結束代碼 ${status}`]),
      ...stderr.split('\n').filter((line) => /\berror\b/iu.test(line)),
      ...[...made.keys()].filter((name) => !existsSync(join(folder, 'pdf', `${name}.pdf`))).map((name) => `沒有做出 ${name}.pdf`),
    ];
  }, 1_200_000);

  it('沒有一個錯誤，兩個公所的服務和書表草稿都在', () => {
    expect(complaints).toEqual([]);
    for (const name of ['real', 'fixture'] as const) {
      const services = readOffice(offices[name].content).entries.filter(({ collection }) => collection === 'services');
      const asking = services.filter(({ raw }) => (raw.data as { madeForm?: string }).madeForm);
      expect([...made.keys()].filter((one) => one.startsWith(`${name}-`))).toHaveLength(services.length + 2 * asking.length);
    }
  });

  it('印出來的字，就是放進去的字', async () => {
    const wrong: string[] = [];
    for (const [name, { bytes, office }] of made) {
      const { stdout } = spawnSync('pdftotext', ['-raw', join(folder, 'pdf', `${name}.pdf`), '-'], { encoding: 'utf8' });
      const pages = stdout.split('\f').filter((page) => page.trim() !== '');
      const text = pages.map((page, place) => dense(page).replace(new RegExp(`${office}第${place + 1}頁$`, 'u'), ''));
      const put = dense(textIn((await readOdf(bytes)).blocks, onPaper));
      if (text.join('') !== put) wrong.push(`${name}\n${put}\n${text.join('')}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('ODT 和可以列印的那一頁說的一樣', () => {
  /** The words of a built checklist page, in order. */
  function wordsOfPage(file: string): string {
    const $ = load(readFileSync(file, 'utf8'));
    $('.noprint, svg').remove();
    return dense($('main').text());
  }

  it('字和順序都一樣', async () => {
    const wrong: string[] = [];
    for (const [name, { bytes, checklistPage }] of made) {
      if (!checklistPage) continue;
      const page = wordsOfPage(checklistPage);
      const text = dense(textIn((await readOdf(bytes)).blocks, onPage)).replaceAll(BOX, '');
      if (text !== page) wrong.push(`${name}\n${text}\n${page}`);
    }
    expect(wrong).toEqual([]);
  });
});
