import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checkOffice } from '../../src/intake/checkOffice.ts';
import { sayFindings } from '../../src/intake/finding.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { BAD_CONTENT, OFFICE } from '../support/officeWith.ts';

function run(args: string[], env: Record<string, string> = {}) {
  const { OFFICE_CONTENT: _unset, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts', ...args], {
    encoding: 'utf8',
    env: { ...inherited, ...env },
  });
  return { status, stdout, stderr };
}

describe('scripts/check-content.ts', { timeout: 60_000 }, () => {
  it('exits 1 and prints every finding when content is wrong', () => {
    const { status, stdout, stderr } = run(['--content', BAD_CONTENT]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trimEnd()).toBe(sayFindings(checkOffice(readOffice(BAD_CONTENT))));
  });

  it('exits 0 and counts the files when nothing is wrong', () => {
    const { status, stdout, stderr } = run(['--content', OFFICE]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`內容沒有問題：${readOffice(OFFICE).entries.length} 個檔案。`);
  });

  it('lists only the files asked for with --only', () => {
    const { status, stderr } = run(['--content', BAD_CONTENT, '--only', 'villages/yanhua']);
    expect(status).toBe(1);
    expect(stderr).toContain('✗ villages/yanhua.yaml 第 1 行');
    expect(stderr).toContain('在 1 個檔案');
  });

  it('takes the content folder from OFFICE_CONTENT', () => {
    expect(run([], { OFFICE_CONTENT: OFFICE }).status).toBe(0);
    expect(run([], { OFFICE_CONTENT: BAD_CONTENT }).status).toBe(1);
  });

  it('explains itself with --help', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--content DIR');
  });

  it('exits 1 when the folder does not exist', () => {
    expect(run(['--content', 'tests/fixtures/no-such-office']).status).toBe(1);
  });

  // Defect reported: --help promises exit code 2, the script dies with a stack trace and 1.
  it('exits 2 without a stack trace when an option is unknown', () => {
    const { status, stderr } = run(['--bogus']);
    expect(status).toBe(2);
    expect(stderr).not.toContain('at parseArgs');
  });
});
