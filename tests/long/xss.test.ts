import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolScript } from '../../scripts/run.ts';
import { judgedOffice } from '../../src/gate/office.ts';
import { inline } from '../../src/gate/security/inline.ts';
import { readSite, type BuiltSite } from '../../src/gate/site.ts';
import { collections } from '../../src/domain/collections.ts';
import { checkOffice } from '../../src/intake/checkOffice.ts';
import { mdxFaults } from '../../src/intake/body/mdx.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { readOffice, type SourceEntry } from '../../src/intake/readOffice.ts';
import { visit, type Visit } from '../support/browser.ts';
import { BUILD_DAY } from '../support/buildOffices.ts';
import { OFFICE } from '../support/officeWith.ts';

const home = mkdtempSync(join(tmpdir(), 'xss-'));
const content = join(home, 'content');
const out = join(home, 'site');

type Path = (string | number)[];
const stringsIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'string'
    ? [path]
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]))
      : [];
function put(data: unknown, path: Path, value: string): void {
  const holder = path.slice(0, -1).reduce((at, part) => (at as Record<string, unknown>)[part], data);
  (holder as Record<string, unknown>)[path.at(-1)!] = value;
}
const at = (data: unknown, path: Path) => path.reduce((inner, part) => (inner as Record<string, unknown>)[part], data) as string;

/** Attempts of several lengths, numbered, because names must differ; the question mark is for fields that must ask something. */
const attempts = (number: number): string[] => {
  const long = [`</script><script>__xss=${number}</script>`, `"><img src=x onerror=__xss=${number}>`];
  const some = [...(number % 2 ? long : long.toReversed()), `<svg onload=__xss=${number}>`, `"><b onclick=a>${number}`, `'"><b>${number}`];
  return some.flatMap((one) => [one, `${one}？`]);
};

const formatOf = (file: string) => (/\.mdx?$/u.test(file) ? 'md' : 'yaml');
const textOf = ({ file, raw }: SourceEntry, data: unknown) =>
  formatOf(file) === 'md' ? `---\n${stringify(data)}---\n${raw.body}` : stringify(data);

/** Plants an attempt in every field whose schema and rules let one in, and writes the files; tells the planted fields. */
function plant(): string[] {
  const office = readOffice(content);
  const planted: string[] = [];
  office.entries.forEach((entry, index) => {
    const data = structuredClone(entry.raw.data);
    const judged = () => {
      // The schema alone refuses most attempts, and much sooner.
      if (!collections[entry.collection].schema.safeParse(data).success) return false;
      office.entries[index] = { ...entry, raw: readFile(textOf(entry, data), formatOf(entry.file)) };
      return checkOffice(office).length === 0;
    };
    for (const path of stringsIn(data)) {
      const before = at(data, path);
      const accepted = attempts(planted.length + 1).find((attempt) => {
        put(data, path, attempt);
        return judged();
      });
      if (accepted === undefined) put(data, path, before);
      else planted.push(`${entry.collection} ${path.filter((part) => typeof part === 'string').join('.')}`);
    }
    judged();
    writeFileSync(join(content, entry.file), textOf(entry, data));
  });
  return planted;
}

const env = (folder: string) => ({
  ...process.env,
  OFFICE_CONTENT: folder,
  SITE_OUT: out,
  SITE_URL: 'https://haijia.example',
  SITE_TODAY: BUILD_DAY,
  ASTRO_TELEMETRY_DISABLED: '1',
});

let planted: string[] = [];
let site: BuiltSite;
let served: Visit;
beforeAll(async () => {
  cpSync(OFFICE, content, { recursive: true });
  planted = plant();
  const { status, stdout, stderr } = spawnSync(process.execPath, [toolScript('astro'), 'build', '--silent'], {
    encoding: 'utf8',
    env: env(content),
  });
  if (status !== 0) throw new Error(`製作失敗：\n${stdout}\n${stderr}`);
  site = readSite(out);
  served = await visit(out);
}, 300_000);
afterAll(async () => {
  await served?.close();
  rmSync(home, { recursive: true, force: true });
});

describe('欄位裡埋的程式都變成無害的文字', () => {
  it('每一種內容的文字欄位都埋了', () => {
    expect(planted.length).toBeGreaterThan(200);
    expect(planted).toEqual(
      expect.arrayContaining([
        'services title',
        'services lead',
        'services steps.title',
        'services documents.items.name',
        'faqs question',
        'sections name',
        'pages title',
        'office name',
        'office description',
        'english-services title',
        'vocabularies terms.label',
      ]),
    );
  });

  it('做出來的網頁沒有一處變成程式', async () => {
    expect(await inline.check(site, judgedOffice(content, BUILD_DAY))).toEqual([]);
    const foreign = site.pages.filter(({ $ }) => $('img[src="x"], b[onclick], main svg[onload]').length > 0);
    expect(foreign.map(({ url }) => url)).toEqual([]);
  });

  it('埋的字照原樣給人看：標題、結構化資料、網站地圖', () => {
    const service = site.pages.find(({ url }) => url === '/services/beach-event/')!.$;
    expect(service('h1').text()).toMatch(/__xss=|onclick/u);
    const data = service('script[type="application/ld+json"]').text();
    expect(data).not.toMatch(/<\/?script/iu);
    expect((JSON.parse(data) as { name: string }).name).toBe(service('h1').text());
    expect(site.read('/sitemap.xml').toString('utf8')).not.toMatch(/__xss|onclick|onload|onerror/u);
  });

  it('就算瀏覽器不管安全政策，也沒有一頁執行', async () => {
    const context = await served.browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const ran: string[] = [];
    page.on('dialog', (dialog) => {
      ran.push(`${page.url()} ${dialog.message()}`);
      void dialog.dismiss();
    });
    // A page that leads elsewhere at once cannot be asked; where it leads is asked by itself.
    for (const { url } of site.pages.filter(({ $ }) => $('meta[http-equiv="refresh"]').length === 0)) {
      await page.goto(served.url + url, { waitUntil: 'load' });
      const found = await page.evaluate(() => (window as unknown as { __xss?: number }).__xss);
      if (found !== undefined) ran.push(`${url} 執行了第 ${found} 個：${planted[found - 1]}`);
    }
    // Proof that the watch works: the same attempt as mark-up does run.
    await page.setContent('<img src=x onerror=__xss=1>');
    await page.waitForFunction(() => (window as unknown as { __xss?: number }).__xss === 1);
    await context.close();
    expect(ran).toEqual([]);
  });
});

/** Builds the office with `text` at the end of a file; `line` is where it starts. */
function builtWith(name: string, text: string): { status: number | null; stderr: string; line: number } {
  const folder = join(home, 'refused');
  cpSync(OFFICE, folder, { recursive: true });
  const file = join(folder, name);
  const line = readFileSync(file, 'utf8').split('\n').length + 1;
  appendFileSync(file, `\n${text}\n`);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8', env: env(folder) });
  rmSync(folder, { recursive: true });
  return { status, stderr, line };
}

describe('內文裡埋的程式不能進來', () => {
  it.each(['<script>__xss=1</script>', '[按](javascript:__xss=1)', '| 一 | 二 |\n|---|---|\n| ` | <img src=x onerror=__xss=1> ` |'])(
    'Markdown：%j 讓整次製作停下來，說出哪個檔案第幾行',
    (text) => {
      const { status, stderr, line } = builtWith('faqs/beach-rain.md', text);
      expect(status).toBe(1);
      expect(stderr).toMatch(new RegExp(`✗ faqs/beach-rain\\.md 第 ${text.startsWith('|') ? line + 2 : line} 行`, 'u'));
      expect(stderr).toContain('怎麼改：');
    },
  );

  it.each(['<script>__xss=1</script>', '{globalThis.__xss=1}', '<Callout title="字" onClick="__xss=1">\n字\n</Callout>'])(
    'MDX：%j 讓整次製作停下來，說出哪個檔案第幾行',
    (text) => {
      const { status, stderr, line } = builtWith('zones/sea-safety.mdx', text);
      expect(status).toBe(1);
      expect(stderr).toContain(`✗ zones/sea-safety.mdx 第 ${line} 行`);
      expect(stderr).toContain('怎麼改：');
    },
  );

  it.each(['<script>__xss=1</script>', '{globalThis.__xss=1}', '<Notice onClick="__xss=1" />', 'export const a = (globalThis.__xss = 1)'])(
    'MDX：%s 不會被執行，被退回',
    (text) => {
      expect(mdxFaults(text, new Set(['Notice']))).toHaveLength(1);
      expect((globalThis as { __xss?: number }).__xss).toBeUndefined();
    },
  );
});

describe('網址欄位', () => {
  it.each(['javascript:__xss=1', 'data:text/html,x', 'vbscript:x', '//x.example/', ' javascript:x'])('%j 被退回', (address) => {
    const office = readOffice(OFFICE);
    const entries = office.entries.map((entry) => {
      if (entry.collection !== 'office') return entry;
      const data = structuredClone(entry.raw.data) as { website: string };
      data.website = address;
      return { ...entry, raw: readFile(stringify(data), 'yaml') };
    });
    expect(checkOffice({ ...office, entries })).toMatchObject([
      { file: 'office/office.yaml', what: expect.stringContaining(address) as string },
    ]);
  });
});
