import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, toolScript } from '../../scripts/run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '有 空白 & 符號 '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('執行工具', () => {
  it.each(['astro', 'eslint', 'prettier', 'vitest'])('%s 找得到它的 JavaScript，不經過 shell', (tool) => {
    const file = toolScript(tool);
    expect(existsSync(file)).toBe(true);
    expect(file).toMatch(/\.[cm]?js$/u);
  });

  it('沒有的工具會說出來', async () => {
    await expect(run('no-such-tool')).rejects.toThrow('no-such-tool');
  });

  it('參數和環境原樣傳到，結束碼原樣傳回，跑的是同一個 Node', async () => {
    const script = join(folder, 'say it.ts');
    const said = join(folder, 'said.json');
    writeFileSync(
      script,
      `import { writeFileSync } from 'node:fs';
writeFileSync(process.env.SAID!, JSON.stringify({ args: process.argv.slice(2), node: process.execPath, zone: process.env.TZ }));
process.exitCode = 7;\n`,
    );
    const args = ['a b', '"c"', '&d', '$HOME', ''];
    expect(await run(script, args, { SAID: said })).toBe(7);
    expect(JSON.parse(readFileSync(said, 'utf8'))).toEqual({ args, node: process.execPath, zone: 'Asia/Taipei' });
  });
});

// Each starts whole commands, on a machine that may be busy.
describe('SITE_TODAY', { timeout: 60_000 }, () => {
  it.each(['2026-02-30', '明天'])('%s 不是日子：製作和啟動都以 2 結束，說清楚，沒有 stack trace', (day) => {
    for (const script of ['scripts/build.ts', 'scripts/start.ts']) {
      const out = join(folder, 'dist');
      const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
        encoding: 'utf8',
        env: { ...process.env, SITE_TODAY: day, SITE_OUT: out },
      });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(day);
      expect(stderr).not.toMatch(/^\s+at /mu);
      expect(existsSync(out)).toBe(false);
    }
  });
});
