import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readStored, type Stored } from '../../src/warnings/stored.ts';
import { OFFICE } from '../support/officeWith.ts';

// Hand-made: tests/fixtures/warnings/README.md.
const FEEDS = resolve('tests/fixtures/warnings');
const feed = (name: string) => readFileSync(join(FEEDS, name));
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const FIELD = /^warningFeed: .*\n/mu;

let folder: string;
let server: Server;
let base: string;
/** What the server was asked, in order. */
let asked: string[];

const answers: Record<string, (response: ServerResponse) => void> = {
  '/many': (response) => response.writeHead(200, JSON_TYPE).end(feed('many.json')),
  '/none': (response) => response.writeHead(200, JSON_TYPE).end(feed('none.json')),
  '/limited': (response) => response.writeHead(200, JSON_TYPE).end(feed('limited.json')),
  '/damaged': (response) => response.writeHead(200, JSON_TYPE).end(feed('damaged.json')),
  '/shifted': (response) => response.writeHead(200, JSON_TYPE).end(feed('shifted.json')),
  '/html': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(feed('error.html')),
  '/html-as-json': (response) => response.writeHead(200, JSON_TYPE).end(feed('error.html')),
  '/500': (response) => response.writeHead(500).end(),
  '/404': (response) => response.writeHead(404).end(),
  '/429': (response) => response.writeHead(429).end(),
  '/tired': (response) => (asked.length > 1 ? response.writeHead(200, JSON_TYPE).end(feed('many.json')) : response.writeHead(503).end()),
  '/silent': () => undefined,
  '/stalls': (response) => response.writeHead(200, JSON_TYPE).write('{"entry":'),
  '/cut': (response) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': '9000' }).write('{"entry":[');
    setTimeout(() => response.destroy(), 20);
  },
  '/huge': (response) => {
    response.writeHead(200, JSON_TYPE).write('{"entry":"');
    const more = () => {
      while (!response.destroyed && response.write('a'.repeat(1_000_000)));
    };
    response.on('drain', more);
    more();
  },
  '/huge-said': (response) => response.writeHead(200, { ...JSON_TYPE, 'content-length': '5000001' }).flushHeaders(),
  '/moved': (response) => response.writeHead(302, { location: '/many' }).end(),
  '/moved-away': (response) => response.writeHead(302, { location: 'http://example.org/feed' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/latin': (response) => response.writeHead(200, JSON_TYPE).end(Buffer.from([0x7b, 0xa4, 0xa4, 0x7d])),
};

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    asked.push(url!);
    const path = url!.split('?')[0]!;
    if (Object.hasOwn(answers, path)) answers[path]!(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

// Each test has a folder of its own to work in: .cache lies there.
beforeEach(() => {
  asked = [];
  folder = mkdtempSync(join(tmpdir(), 'warnings-script-'));
  mkdirSync(join(folder, 'content'));
  cpSync(join(OFFICE, 'office'), join(folder, 'content', 'office'), { recursive: true });
  return () => rmSync(folder, { recursive: true, force: true });
});

/** Writes the office's feed address into its content, or takes it away. */
function withFeed(address?: string): void {
  const file = join(folder, 'content', 'office', 'office.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(FIELD, address ? `warningFeed: ${address}\n` : ''));
}

/** Not spawnSync: the server answers in this very process. */
function run(args: string[], env: Record<string, string> = {}): Promise<{ status: number | null; out: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve('scripts/import-warnings.ts'), '--pause', '0.01', ...args], {
      cwd: folder,
      env: { ...process.env, OFFICE_CONTENT: join(folder, 'content'), SITE_NOW: '2026-11-22 12:00', OFFICIAL_WARNINGS: '', ...env },
    });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (out += String(part)));
    child.on('close', (status) => done({ status, out }));
  });
}

const cached = () => (existsSync(join(folder, '.cache')) ? readdirSync(join(folder, '.cache')) : []);
function written(): Stored | undefined {
  const [name, ...others] = cached();
  expect(others).toEqual([]);
  return name === undefined ? undefined : readStored(readFileSync(join(folder, '.cache', name), 'utf8'));
}
const ids = () => written()?.warnings.map(({ id }) => id);

// Starts the command many times; each start takes a while on a busy machine.
describe('scripts/import-warnings.ts', { timeout: 60_000 }, () => {
  it('從公所資料的網址抓，寫下來，壞的一筆一筆說', async () => {
    withFeed(`${base}/many`);
    const { status, out } = await run([]);
    expect(out).toContain('南風市：3 則警報。');
    expect(out).toContain('不是真的警報（測試、演習） 2 筆');
    expect(out).toContain('✗ 第 15 筆（bad-end）：「失效時間」（expires）缺了或看不懂，沒有列。');
    expect(status).toBe(0);
    expect(written()).toMatchObject({ city: '南風市', fetchedAt: '2026-11-22 12:00', source: `${base}/many` });
    expect(ids()).toEqual(['rain-1', 'wave-1', 'wind-1']);
  });

  it('沒有警報也是結果', async () => {
    expect(await run([`${base}/none`])).toMatchObject({ status: 0 });
    expect(ids()).toEqual([]);
  });

  it('轉址跟著走；第一次忙，過一會兒再問一次', async () => {
    expect(await run([`${base}/moved`])).toMatchObject({ status: 0 });
    expect(asked).toEqual(['/moved', '/many']);
    asked = [];
    expect(await run([`${base}/tired`])).toMatchObject({ status: 0 });
    expect(asked).toEqual(['/tired', '/tired']);
  });

  it.each([
    ['/500', '對方的網站出錯（500）', 2],
    ['/429', '對方說問得太密（429）', 2],
    ['/404', '對方回答 404', 1],
    ['/html', '對方給的不是 JSON，是「text/html」', 1],
    ['/html-as-json', '拿到的是網頁', 1],
    ['/damaged', 'JSON 壞了', 1],
    ['/limited', '不能當成「沒有警報」', 1],
    ['/shifted', '每一筆都讀不懂', 1],
    ['/silent', '等太久沒有回應', undefined],
    ['/stalls', '等太久沒有回應', undefined],
    ['/cut', '連到一半斷線', 2],
    ['/huge', '資料超過 5 MB', 1],
    ['/huge-said', '資料超過 5 MB', 1],
    ['/moved-away', '網址要用 https:// 開頭，現在是「http://example.org/feed」', 1],
    ['/round', '轉了太多次', 4],
    ['/latin', '不是 UTF-8', 1],
  ])('%s：1，說得出原因，上次的資料不動', async (path, says, times) => {
    await run([join(FEEDS, 'one.json'), '--fetched-at', '2026-11-22 11:00']);
    const before = [cached(), readFileSync(join(folder, '.cache', cached()[0]!), 'utf8')];
    // Long enough for a busy machine to answer what is answered, short where nothing will come.
    const timeout = times === undefined ? '0.3' : '20';
    const { status, out } = await run([base + path, '--timeout', timeout]);
    expect(out).toContain('✗ 沒有拿到官方警報：');
    expect(out).toContain(says);
    // How far a question got that was given up early is the machine's affair.
    expect({ status, asked: times && asked.length }).toEqual({ status: 1, asked: times });
    expect([cached(), readFileSync(join(folder, '.cache', cached()[0]!), 'utf8')]).toEqual(before);
  });

  it('第一次就失敗：什麼都不寫', async () => {
    expect(await run([`${base}/500`])).toMatchObject({ status: 1 });
    expect(cached()).toEqual([]);
  });

  it.each(['http://example.org/feed', 'ftp://127.0.0.1/feed', 'file:///etc/hosts'])('%s：不是 https，不問', async (address) => {
    expect(await run([address])).toMatchObject({ status: 1, out: expect.stringContaining('網址要用 https:// 開頭') as string });
    expect(cached()).toEqual([]);
  });

  it('網址寫了縣市，就不再挑；寫的是別的縣市，不抓', async () => {
    expect(await run([`${base}/many?County=${encodeURIComponent('南風市')}&apikey=secret`])).toMatchObject({ status: 0 });
    expect(ids()).toContain('fog-hualien');
    expect(JSON.stringify(written())).not.toContain('secret');
    asked = [];
    const { status, out } = await run([`${base}/many?County=${encodeURIComponent('北風市')}`]);
    expect({ status, asked }).toEqual({ status: 1, asked: [] });
    expect(out).toContain('網址要的是「北風市」的警報，公所在「南風市」');
  });

  it('檔案有多舊就是多舊；說得出是什麼時候存的', async () => {
    const file = join(folder, 'saved.json');
    writeFileSync(file, feed('one.json'));
    const saved = new Date('2026-11-22T11:20:30+08:00');
    utimesSync(file, saved, saved);
    expect(await run([file])).toMatchObject({ status: 0 });
    expect(written()).toMatchObject({ fetchedAt: '2026-11-22 11:20', source: 'saved.json' });
    expect(await run([file, '--fetched-at', '2026-11-22 10:00'])).toMatchObject({ status: 0 });
    expect(written()).toMatchObject({ fetchedAt: '2026-11-22 10:00' });
    const late = await run([file, '--fetched-at', '2026-11-22 12:01']);
    expect(late).toMatchObject({ status: 1, out: expect.stringContaining('比現在（2026-11-22 12:00）還晚') as string });
    expect(asked).toEqual([]);
  });

  it('太大的檔案、沒有的檔案：1', async () => {
    const file = join(folder, 'big.json');
    writeFileSync(file, 'x'.repeat(5_000_001));
    expect(await run([file])).toMatchObject({ status: 1, out: expect.stringContaining('超過 5 MB') as string });
    expect(await run([join(folder, 'no.json')])).toMatchObject({ status: 1, out: expect.stringContaining('讀不到') as string });
  });

  it('--dry-run 只說不寫', async () => {
    expect(await run([`${base}/many`, '--dry-run'])).toMatchObject({ status: 0, out: expect.stringContaining('3 則警報') as string });
    expect(cached()).toEqual([]);
  });

  it('關著就不抓（0）；開關打錯字（1）；沒有網址（2）', async () => {
    withFeed(`${base}/many`);
    expect(await run([], { OFFICIAL_WARNINGS: 'off' })).toMatchObject({
      status: 0,
      out: expect.stringContaining('關著，沒有抓') as string,
    });
    expect(await run([], { OFFICIAL_WARNINGS: 'of' })).toMatchObject({
      status: 1,
      out: expect.stringContaining('要是 on 或 off') as string,
    });
    withFeed();
    expect(await run([])).toMatchObject({ status: 2, out: expect.stringContaining('填上它，或在指令後面給檔案或網址') as string });
    expect({ asked, cached: cached() }).toEqual({ asked: [], cached: [] });
  });

  it.each([
    [['--timeout', 'soon'], '--timeout 要是 0 以上的秒數'],
    [['--pause', '-1'], '--pause'],
    [['a.json', 'b.json'], '只能給 1 個檔案或網址'],
    [[join(FEEDS, 'one.json'), '--fetched-at', '11:00'], '--fetched-at 要是存在的時間'],
  ])('%j 用錯了：2', async (args, says) => {
    expect(await run(args)).toMatchObject({ status: 2, out: expect.stringContaining(says) as string });
  });
});
