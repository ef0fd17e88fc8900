import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD_CONTENT } from '../support/officeWith.ts';

let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'office-check-'));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

const check = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/check.ts', '--out', out, '--today', '2026-11-22', '--no-browser', ...args], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: 'true' },
  });

// Each starts a whole command, on a machine that may be busy.
describe('npm run check', { timeout: 120_000 }, () => {
  it('內容有錯、網站做不出來：每一種報告還是都有，舊的不會留著', () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'junit.xml'), 'old');
    const { status, stdout } = check('--content', BAD_CONTENT);
    expect(status).toBe(1);
    expect(stdout).toMatch(/擋下 \d+ 個問題/u);
    expect(stdout).toContain(`::error file=${BAD_CONTENT}/`);
    expect(readFileSync(join(out, 'junit.xml'), 'utf8')).toContain('<failure');
    const { findings } = JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8')) as { findings: { rule: string }[] };
    // Not only the first kind of fault: what can be judged without a site is judged in the same run.
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['content/sound', 'personal/mobile']));
    expect(existsSync(join(out, 'findings.md'))).toBe(true);
  });

  it.each([
    { name: '沒有這個內容資料夾', args: ['--content', '/no/such/content'], words: '裡沒有內容' },
    { name: '沒有這個網站', args: ['--site', '/no/such/site'], words: '找不到做好的網站' },
    { name: '不是日子', args: ['--today', '明天'], words: '--today 要寫成年-月-日' },
    { name: '兩個選項互相矛盾', args: ['--long'], words: '不能和 --no-browser 一起用' },
  ])('$name：以 2 結束，說清楚，沒有 stack trace', ({ args, words }) => {
    const { status, stderr } = check(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});
