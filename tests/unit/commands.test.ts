import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const run = (script: string, ...args: string[]) => spawnSync(process.execPath, [`scripts/${script}`, ...args], { encoding: 'utf8' });

/** The scripts that a person starts: those whose help names an npm command. */
const commands = readdirSync('scripts').filter(
  (file) => file.endsWith('.ts') && /^ {2}npm /mu.test(readFileSync(`scripts/${file}`, 'utf8')),
);

// Each starts a process of its own, on a machine that may be busy.
describe.each(commands)('scripts/%s', { timeout: 60_000 }, (script) => {
  it('--help 印出用法和結束碼，以 0 結束', () => {
    const { status, stdout } = run(script, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/npm /u);
    expect(stdout).toMatch(/Exit codes:/u);
  });

  it('不認得的選項以 2 結束，並印出用法', () => {
    const { status, stderr } = run(script, '--no-such-option');
    expect(status).toBe(2);
    expect(stderr).toMatch(/no-such-option[\s\S]*Exit codes:/u);
  });
});

describe('連接埠', () => {
  it.each(['abc', '-1', '70000', '1.5'])('%s 不是連接埠，以 2 結束', (port) => {
    expect(run('serve.ts', `--port=${port}`).status).toBe(2);
  });
});
