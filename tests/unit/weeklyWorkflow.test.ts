import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  id?: string;
  uses?: string;
  with?: Record<string, unknown>;
  run?: string;
  if?: string;
  env?: Record<string, string>;
}
interface Job {
  needs?: string;
  if?: string;
  permissions: Record<string, string>;
  outputs?: Record<string, string>;
  steps: Step[];
}
const { permissions, jobs } = parse(readFileSync('.github/workflows/weekly.yml', 'utf8')) as {
  permissions: object;
  jobs: { look: Job; file: Job };
};
const { look, file } = jobs;
const steps = [...look.steps, ...file.steps];

describe('.github/workflows/weekly.yml', () => {
  it('會寫的那台機器不裝套件、不做網站；裝套件的那台只能讀', () => {
    expect(permissions).toEqual({});
    expect(look.permissions).toEqual({ contents: 'read' });
    expect(file.permissions).toEqual({ contents: 'write', issues: 'write' });
    expect(file.steps.map(({ run, uses }) => run ?? uses).join('\n')).not.toMatch(/\b(?:npm|npx|astro)\b|--look|cache|artifact/u);
  });

  it('憑證在裝套件以前就用完', () => {
    const install = look.steps.findIndex(({ run }) => run?.includes('npm ci'));
    expect(install).toBeGreaterThan(0);
    expect(look.steps.slice(install).filter(({ env }) => env && 'GH_TOKEN' in env)).toEqual([]);
    for (const { uses, with: settings } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(settings).toEqual({ 'persist-credentials': false });
  });

  it('別人的動作都釘在一個版本；交過來的字只當環境變數，不當指令', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/u);
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  it('看的結果交給寫的那一個，看到一半壞了也交', () => {
    const handing = look.steps.find(({ run }) => run?.includes('--pack'));
    expect(handing).toMatchObject({ id: 'pack', if: '${{ !cancelled() }}', run: expect.stringContaining('>> "$GITHUB_OUTPUT"') as string });
    expect(look.outputs).toEqual({ results: '${{ steps.pack.outputs.results }}' });
    expect(file).toMatchObject({ needs: 'look', if: '${{ !cancelled() }}' });
    expect(file.steps.at(-1)!.env!.WEEKLY_RESULTS).toBe('${{ needs.look.outputs.results }}');
  });
});
