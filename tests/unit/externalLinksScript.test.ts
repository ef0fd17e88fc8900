import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { externalLinks } from '../../scripts/links/collect.ts';
import { readSite } from '../../src/gate/site.ts';
import { findingsWith, OFFICE, officeWith } from '../support/officeWith.ts';

let server: Server;
let base: string;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'links-script-'));
  server = createServer(({ url }, response) => response.writeHead(url === '/gone' ? 404 : 200).end());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  mkdirSync(join(folder, 'site', 'visit'), { recursive: true });
  writeFileSync(join(folder, 'site', 'index.html'), `<main><a href="${base}/fine">甲</a> <a href="/visit/">乙</a></main>`);
  writeFileSync(
    join(folder, 'site', 'visit', 'index.html'),
    `<main><a href="${base}/fine#part">甲</a><a href="${base}/gone">丙</a></main>`,
  );
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Not spawnSync: the server answers in this very process. */
function links(...args: string[]): Promise<{ status: number | null; out: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['scripts/links.ts', '--content', OFFICE, '--pause', '0', ...args]);
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (out += String(part)));
    child.on('close', (status) => done({ status, out }));
  });
}
const site = () => ['--site', join(folder, 'site'), '--history', join(folder, 'history.json')];

// Starts the command many times; each start takes a while on a busy machine.
describe('scripts/links.ts', { timeout: 60_000 }, () => {
  it('前兩天只提醒（0），第三天說壞了（1），並寫出報告', async () => {
    const report = join(folder, 'out', 'report.json');
    const text = join(folder, 'out', 'report.md');
    expect(await links(...site(), '--today', '2026-11-08')).toMatchObject({
      status: 0,
      out: expect.stringContaining('0 個壞了，1 個要看一看') as string,
    });
    expect(await links(...site(), '--today', '2026-11-15')).toMatchObject({ status: 0 });
    const third = await links(...site(), '--today', '2026-11-22', '--report', report, '--report', text);
    expect(third).toMatchObject({ status: 1, out: expect.stringContaining('查了 2 個外部連結：1 個壞了') as string });
    const { today, findings } = JSON.parse(readFileSync(report, 'utf8')) as { today: string; findings: { severity: string }[] };
    expect({ today, severities: findings.map(({ severity }) => severity) }).toEqual({ today: '2026-11-22', severities: ['stops'] });
    expect(readFileSync(text, 'utf8')).toContain('## 壞掉的連結（1）');
  });

  it('只問一個網址，不記錄', async () => {
    const history = join(folder, 'untouched.json');
    expect(await links('--check-only', `${base}/fine`, '--history', history)).toMatchObject({ status: 0 });
    expect(() => readFileSync(history)).toThrow();
  });

  it.each([
    [['--today', '2026-02-30'], '--today 要是存在的日期'],
    [['--fresh', 'soon'], '--fresh 要是 0 以上的數字'],
    [['--timeout', '-1'], '--timeout'],
    [['--check-only', 'mailto:x'], '--check-only 要是 https:// 開頭的網址'],
  ])('%j 用錯了：2', async (args, says) => {
    expect(await links(...args)).toMatchObject({ status: 2, out: expect.stringContaining(says) as string });
  });

  it('還沒做網站：3，說要先做什麼', async () => {
    expect(await links('--site', join(folder, 'none'))).toMatchObject({
      status: 3,
      out: expect.stringContaining('npm run build') as string,
    });
  });

  it('--accept-addresses 記下網址', async () => {
    const content = join(folder, 'content');
    const { status, out } = await links('--site', join(folder, 'site'), '--content', content, '--accept-addresses');
    expect({ status, out }).toMatchObject({ status: 0, out: expect.stringContaining('記下 2 個網址') as string });
    expect(readFileSync(join(content, 'expectations', 'addresses.txt'), 'utf8')).toBe('/\n/visit/\n');
  });
});

describe('收集外部連結', () => {
  it('同一個網址一次，帶著每一頁；不收站內的', () => {
    const found = externalLinks(readSite(join(folder, 'site')), officeWith('pages', 'x', ''));
    expect(found.map(({ url, pages }) => ({ url, pages }))).toEqual([
      { url: `${base}/fine`, pages: ['/', '/visit/'] },
      { url: `${base}/gone`, pages: ['/visit/'] },
    ]);
  });

  it('說得出內容的哪一行', () => {
    const text = `---\ntitle: 連結\nsummary: 連結\nlead: 連結。\nsection: general\nupdated: 2026-11-01\n---\n\n## 說明\n\n請看[丙](${base}/gone)。\n`;
    expect(findingsWith('pages', 'visit', text)).toEqual([]);
    const [, gone] = externalLinks(readSite(join(folder, 'site')), officeWith('pages', 'visit', text));
    expect(gone?.source).toEqual({ file: 'pages/visit.md', line: 11, field: '內文', section: 'general' });
  });
});
