import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const MODULES = join(import.meta.dirname, '..', 'node_modules');

/** The JavaScript file behind a tool of node_modules, after its package's `bin`; throws for a tool that is not there. */
export function toolScript(tool: string): string {
  const folder = join(MODULES, tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin?: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin?.[tool];
  if (!file) throw new Error(`套件「${tool}」沒有叫做「${tool}」的指令。`);
  return join(folder, file);
}

/**
 * Runs a tool of node_modules, or a script ending in .ts, with this very Node; resolves with its exit code.
 * No shell stands between, so no path or argument is ever quoted, on Windows either.
 */
export async function run(tool: string, args: string[] = [], env: Record<string, string> = {}): Promise<number> {
  const script = tool.endsWith('.ts') ? tool : toolScript(tool);
  const path = [dirname(process.execPath), join(MODULES, '.bin'), process.env.PATH ?? ''].join(delimiter);
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: 'inherit',
      env: { ...process.env, TZ: 'Asia/Taipei', ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH: path },
    });
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  });
}
