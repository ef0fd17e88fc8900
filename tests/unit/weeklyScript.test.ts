import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHistory, type History } from '../../scripts/links/history.ts';
import { fetchHistory, storeHistory } from '../../scripts/weekly/keepHistory.ts';
import { pack, unpack, type Results } from '../../scripts/weekly/results.ts';
import { tool } from '../../scripts/weekly/tool.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'weekly-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (cwd: string, ...args: string[]) => spawnSync('git', args, { cwd, encoding: 'utf8' });

/** An empty repository with an empty origin. */
function repository(name: string): { work: string; origin: string } {
  const [work, origin] = [join(folder, name), join(folder, `${name}.git`)];
  mkdirSync(work, { recursive: true });
  git(folder, 'init', '--quiet', '--bare', origin);
  git(work, 'init', '--quiet');
  git(work, 'remote', 'add', 'origin', origin);
  return { work, origin };
}

describe('每週的紀錄放在自己的分支', { timeout: 60_000 }, () => {
  it('第一次沒有；放上去以後拿得回來；有變才有提交；不動工作目錄', () => {
    const { work, origin } = repository('work');
    const mine = tool('git', work);
    const file = join(folder, 'week.json');
    expect(fetchHistory(mine, file)).toBe(false);
    writeFileSync(file, '{"week":1}\n');
    storeHistory(mine, file, 'first');
    expect(fetchHistory(mine, file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('{"week":1}\n');
    storeHistory(mine, file, 'the same again');
    writeFileSync(file, '{"week":2}\n');
    storeHistory(mine, file, 'second');
    expect(git(origin, 'log', '--format=%s', 'link-history').stdout.trim().split('\n')).toEqual(['second', 'first']);
    expect(git(origin, 'ls-tree', '--name-only', 'link-history').stdout.trim()).toBe('history.json');
    expect(git(origin, 'for-each-ref', '--format=%(refname)').stdout.trim()).toBe('refs/heads/link-history');
    expect(git(work, 'status', '--porcelain').stdout).toBe('');
  });

  it('拿不到時說清楚，不當作沒有紀錄', () => {
    const { work } = repository('lost');
    git(work, 'remote', 'set-url', 'origin', join(folder, 'no-such.git'));
    expect(() => fetchHistory(tool('git', work), join(folder, 'x.json'))).toThrow('git ls-remote origin 沒有成功');
  });
});

describe('把結果交給另一台機器', () => {
  const results: Results = {
    today: '2026-11-22',
    links: { text: '連結', keys: ['a'] },
    check: { text: '內容', keys: [] },
    history: '{"version":1,"addresses":{}}\n',
  };

  it('交過去，一個字不少；沒有的部分還是沒有', () => {
    expect(unpack(pack(results))).toEqual(results);
    expect(pack(results)).toMatch(/^[A-Za-z0-9+/=]+$/u);
    expect(unpack(pack({ today: '2026-11-22' }))).toEqual({ today: '2026-11-22' });
  });

  it('一千個網址、每個三十天的紀錄放得進一個環境變數；放不下就說', () => {
    const file = join(folder, 'big.json');
    const days = Array.from({ length: 30 }, (_, index) => ({
      day: `2026-11-${String(index + 1).padStart(2, '0')}`,
      result: 'ok' as const,
    }));
    const history: History = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [
        `https://site${index % 40}.example/path/${(index * 7919) % 65_521}`,
        { askedAt: new Date(Date.UTC(2026, 10, 22) + index * 1234).toISOString(), days },
      ]),
    );
    writeHistory(file, history);
    expect(pack({ ...results, history: readFileSync(file, 'utf8') }).length).toBeLessThan(60_000);
    expect(() => pack({ ...results, history: randomBytes(120_000).toString('base64') })).toThrow('交不過去');
  });

  const packed = (value: unknown) => brotliCompressSync(JSON.stringify(value)).toString('base64');
  it.each([
    ['不是壓縮的', 'aGVsbG8='],
    ['太大', brotliCompressSync('0'.repeat(30_000_000)).toString('base64')],
    ['別的東西', packed(null)],
    ['日期不對', packed({ today: '2026-02-30' })],
    ['少了字', packed({ today: '2026-11-22', links: { keys: [] } })],
    ['清單不對', packed({ today: '2026-11-22', check: { text: '', keys: [1] } })],
    ['紀錄不對', packed({ today: '2026-11-22', history: {} })],
  ])('%s：不收', (_name, text) => {
    expect(() => unpack(text)).toThrow('交過來的結果讀不出來');
  });
});

// Starts processes, on a machine that may be busy.
describe('scripts/weekly.ts，沒有 node_modules', { timeout: 60_000 }, () => {
  let work: string;
  let origin: string;
  beforeAll(() => {
    ({ work, origin } = repository('bare'));
    for (const part of ['scripts', 'src']) cpSync(resolve(part), join(work, part), { recursive: true });
    writeFileSync(join(work, 'package.json'), '{"type":"module"}');
    // Stands in for GitHub's own program: notes what it is asked, and knows of no issue.
    mkdirSync(join(work, 'bin'));
    writeFileSync(join(work, 'bin', 'gh'), '#!/bin/sh\necho "$@" >> asked.txt\n[ "$2" = list ] && echo "[]"\ncat > /dev/null\n');
    chmodSync(join(work, 'bin', 'gh'), 0o755);
  });

  const weekly = (step: string, results = '') => {
    rmSync(join(work, 'asked.txt'), { force: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/weekly.ts', step], {
      cwd: work,
      encoding: 'utf8',
      env: { ...process.env, PATH: [join(work, 'bin'), process.env.PATH].join(delimiter), WEEKLY_RESULTS: results },
    });
    const asked = existsSync(join(work, 'asked.txt')) ? readFileSync(join(work, 'asked.txt'), 'utf8') : '';
    return { status, stdout, stderr, asked };
  };
  const history = '{"version":1,"addresses":{}}\n';
  const branch = () => git(origin, 'show', 'link-history:history.json').stdout;

  it('--file 開議題、放紀錄；--fetch 拿得回來；--pack 交得出去', () => {
    const results = pack({ today: '2026-11-22', links: { text: '連結', keys: ['a'] }, history });
    const filed = weekly('--file', results);
    expect(filed).toMatchObject({ status: 0, stderr: '' });
    expect(filed.asked).toContain('issue create --title 每週檢查 --label weekly-check');
    expect(branch()).toBe(history);
    rmSync(join(work, '.cache'), { recursive: true, force: true });
    expect(weekly('--fetch').status).toBe(0);
    for (const [name, text] of [
      ['findings.md', '內容'],
      ['findings.json', '{"findings":[]}'],
    ] as const) {
      writeFileSync(join(work, '.cache', 'weekly', name), text);
    }
    const { stdout } = weekly('--pack');
    expect(stdout).toMatch(/^results=[A-Za-z0-9+/=]+\n$/u);
    expect(unpack(stdout.slice('results='.length))).toMatchObject({ check: { text: '內容', keys: [] }, history });
    expect(unpack(stdout.slice('results='.length)).links).toBeUndefined();
  });

  it('什麼都沒交過來：開議題說沒跑完，紀錄不動', () => {
    expect(weekly('--file')).toMatchObject({ status: 0, asked: expect.stringContaining('issue create') as string });
    expect(branch()).toBe(history);
  });

  it('交過來的紀錄不是紀錄：不放，議題照開，以 1 結束', () => {
    const filed = weekly('--file', pack({ today: '2026-11-22', history: '{"version":2}' }));
    expect(filed).toMatchObject({ status: 1, stderr: expect.stringContaining('不是連結的紀錄') as string });
    expect(filed.asked).toContain('issue create');
    expect(branch()).toBe(history);
  });

  it('不選步驟、選兩個：2', () => {
    expect(weekly('--no-such').status).toBe(2);
    expect(spawnSync(process.execPath, ['scripts/weekly.ts', '--file', '--look'], { cwd: work }).status).toBe(2);
  });
});
