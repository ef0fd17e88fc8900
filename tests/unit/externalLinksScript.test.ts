import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { externalLinks } from '../../scripts/links/collect.ts';
import { fetchHistory, storeHistory, wasFetched } from '../../scripts/weekly/keepHistory.ts';
import { fileIssue, issueBody, TITLE } from '../../scripts/weekly/issue.ts';
import { tool } from '../../scripts/weekly/tool.ts';
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
    expect(readFileSync(text, 'utf8')).toContain('### 壞掉的連結');
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

describe('每週的紀錄放在自己的分支', { timeout: 60_000 }, () => {
  const git = (cwd: string, ...args: string[]) => spawnSync('git', args, { cwd, encoding: 'utf8' });

  it('第一次沒有；放上去以後拿得回來；每週一個提交；不動工作目錄', () => {
    const origin = join(folder, 'origin.git');
    const work = join(folder, 'work');
    mkdirSync(work);
    git(folder, 'init', '--quiet', '--bare', origin);
    git(work, 'init', '--quiet');
    git(work, 'remote', 'add', 'origin', origin);
    const mine = tool('git', work);
    const file = join(folder, 'week.json');

    expect(fetchHistory(mine, file)).toBe(false);
    writeFileSync(file, '{"week":1}\n');
    storeHistory(mine, file, wasFetched(mine), 'first');
    expect(fetchHistory(mine, file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('{"week":1}\n');
    writeFileSync(file, '{"week":2}\n');
    storeHistory(mine, file, wasFetched(mine), 'second');
    expect(git(origin, 'log', '--format=%s', 'link-history').stdout.trim().split('\n')).toEqual(['second', 'first']);
    expect(git(origin, 'ls-tree', '--name-only', 'link-history').stdout.trim()).toBe('history.json');
    expect(git(work, 'status', '--porcelain').stdout).toBe('');
  });

  it('拿不到時說清楚，不當作沒有紀錄', () => {
    const lost = join(folder, 'lost');
    mkdirSync(lost);
    git(lost, 'init', '--quiet');
    git(lost, 'remote', 'add', 'origin', join(folder, 'no-such.git'));
    expect(() => fetchHistory(tool('git', lost), join(folder, 'x.json'))).toThrow('git ls-remote origin 沒有成功');
  });
});

describe('每週的議題', () => {
  const gh = (open: { number: number; title: string }[]) => {
    const calls: { args: string; input: string | undefined }[] = [];
    const run = (args: readonly string[], input?: string) => {
      calls.push({ args: args.join(' '), input });
      return args[1] === 'list' ? JSON.stringify(open) : 'https://github.example/1';
    };
    return { calls, run };
  };

  it('還沒有就開一則，已經有就改那一則，別的不碰', () => {
    const none = gh([{ number: 3, title: '每週檢查的想法' }]);
    expect(fileIssue(none.run, '內容')).toBe('https://github.example/1');
    expect(none.calls[1]).toEqual({ args: `issue create --title ${TITLE} --body-file -`, input: '內容' });
    const one = gh([
      { number: 3, title: '別的' },
      { number: 7, title: TITLE },
    ]);
    fileIssue(one.run, '內容');
    expect(one.calls.slice(1)).toEqual([{ args: 'issue edit 7 --body-file -', input: '內容' }]);
  });

  it('有兩部分；沒跑完的說沒跑完', () => {
    const text = issueBody('2026-11-22', { check: '檢視逾期：1 件', links: undefined });
    expect(text).toContain('2026-11-22');
    expect(text).toMatch(/## 內容[^\n]*\n\n檢視逾期：1 件\n\n## 連到別的網站的連結\n\n⚠ 這一項沒有跑完/u);
  });

  it('太長就從行尾截斷，並說截了', () => {
    const text = issueBody('2026-11-22', { check: '一行字\n'.repeat(30_000), links: 'x' });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/一行字\n\n（太長，後面省略/u);
  });
});
