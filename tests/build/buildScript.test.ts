import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assetsOf, textOf } from '../support/site.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-build-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (content: string, out: string, day = '2026-11-22') =>
  spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      OFFICE_CONTENT: resolve(content),
      SITE_OUT: join(folder, out),
      SITE_TODAY: day,
      SITE_URL: '',
      TZ: 'Asia/Taipei',
    },
  });

/** One fingerprint of everything a build wrote. */
function fingerprint(out: string): string {
  const hash = createHash('sha256');
  for (const file of assetsOf(join(folder, out)).sort()) hash.update(file).update(readFileSync(join(folder, out, file)));
  return hash.digest('hex');
}

describe('製作網站的指令', () => {
  it('內容有錯時：一次列出全部、以 1 結束、上一次做好的網站一個位元組也沒變', () => {
    expect(build('tests/fixtures/office', 'kept').status).toBe(0);
    const before = fingerprint('kept');
    const { status, stderr } = build('tests/fixtures/bad-content', 'kept');
    expect(status).toBe(1);
    expect(stderr.match(/^✗ /gmu)!.length).toBeGreaterThanOrEqual(25);
    expect(fingerprint('kept')).toBe(before);
  });

  it('範本做到一半失敗時，上一次的網站也不變', () => {
    const content = join(folder, 'broken-drawing');
    cpSync('tests/fixtures/office', content, { recursive: true });
    mkdirSync(join(content, 'brand'));
    writeFileSync(join(content, 'brand', 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const before = fingerprint('kept');
    const { status, stdout, stderr } = build(content, 'kept');
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('圖裡不可以有 <script>');
    expect(fingerprint('kept')).toBe(before);
  });

  it('同一天做兩次，結果完全相同', () => {
    expect(build('tests/fixtures/office', 'again').status).toBe(0);
    expect(fingerprint('again')).toBe(fingerprint('kept'));
  });

  it('製作的時候掛出的災害訊息，不會被做好的網站蓋掉', async () => {
    const content = join(folder, 'raised');
    const out = join(folder, 'raised-site');
    cpSync('tests/fixtures/office', content, { recursive: true });
    mkdirSync(out);
    const env = { ...process.env, OFFICE_CONTENT: content, SITE_OUT: out, SITE_TODAY: '2026-11-22', SITE_URL: '', TZ: 'Asia/Taipei' };
    const building = spawn(process.execPath, ['scripts/build.ts'], { env, stdio: 'ignore' });
    const built = new Promise<number | null>((done) => building.once('close', done));
    // The new site has its own status by now, but is not yet in place.
    await expect.poll(() => existsSync(join(`${out}.new`, 'disaster/status.json')), { timeout: 90_000, interval: 20 }).toBe(true);
    const raise = ['--raise', 'red', '--level', 'urgent', '--title', '紅色警戒', '--text', '離開。', '--todo', '走。'];
    expect(spawnSync(process.execPath, ['scripts/disaster-status.ts', ...raise], { env }).status).toBe(0);
    expect(building.exitCode).toBeNull();
    expect(await built).toBe(0);
    expect(readFileSync(join(out, 'disaster/status.json'), 'utf8')).toContain('"id":"red"');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toContain('data-alert="red"');
  });

  it('換一天做，逾期的檢視會出現在維護報告', () => {
    expect(build('tests/fixtures/office', 'later', '2028-01-01').status).toBe(0);
    const report = textOf(readFileSync(join(folder, 'later', 'report', 'index.html'), 'utf8'));
    expect(report).toMatch(/貝殼證明：\s*\S.*?逾期 \d+ 日/u);
    expect(textOf(readFileSync(join(folder, 'later', 'services', 'shell-certificate', 'index.html'), 'utf8'))).toContain('已逾期');
  });
});
