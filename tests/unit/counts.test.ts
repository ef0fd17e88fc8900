import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

describe.skipIf(process.platform === 'win32')('.ci/run 的最後一行', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'office-ci-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs it with an npm that says and ends as told: first for `npm test`, then for `npm run test:long`. */
  function ci(test: string, long: string) {
    const npm = join(folder, 'npm');
    writeFileSync(npm, `#!/bin/sh\nif [ "$1" = test ]; then ${test}; else ${long}; fi\n`);
    chmodSync(npm, 0o755);
    const { status, stdout } = spawnSync('.ci/run', {
      encoding: 'utf8',
      env: { ...process.env, PATH: folder + delimiter + process.env.PATH },
    });
    return { status, last: lastLine(stdout) };
  }

  it.each([
    ['都通過', 'echo 10 passed, 0 failed', 'echo 2 passed, 0 failed', 0, '12 passed, 0 failed'],
    ['有失敗', 'echo 10 passed, 3 failed; exit 1', 'echo 2 passed, 0 failed', 1, '12 passed, 3 failed'],
    ['兩個都沒有數字', 'exit 1', 'exit 1', 1, '0 passed, 2 failed'],
    ['一個中途倒下', 'echo 10 passed, 0 failed; exit 1', 'echo 2 passed, 0 failed', 1, '12 passed, 1 failed'],
    ['一個沒有數字，另一個通過', 'exit 1', 'echo 2 passed, 0 failed', 1, '2 passed, 1 failed'],
    ['說通過卻沒有數字', 'true', 'echo 2 passed, 0 failed', 1, '2 passed, 1 failed'],
  ])('%s', (_name, test, long, status, last) => {
    expect(ci(test, long)).toEqual({ status, last });
  });
});

describe('scripts/test.ts', () => {
  it('沒有瀏覽器也有數字，說得出要裝什麼，以 1 結束', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/test.ts', '--long'], {
      encoding: 'utf8',
      env: { ...process.env, CHROME_PATH: '/no/such/browser', PATH: '' },
    });
    expect(stderr).toContain('測試需要 Chrome 或 Chromium');
    expect({ status, last: lastLine(stdout) }).toEqual({ status: 1, last: '0 passed, 4 failed' });
  });
});
