import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';

/** Folder of this project's command-line tools. */
const BIN = resolve('node_modules', '.bin');

/** Runs a tool of node_modules/.bin, or this very Node for a script ending in .ts; resolves with its exit code. */
export function run(tool: string, args: string[] = [], env: Record<string, string> = {}): Promise<number> {
  const script = tool.endsWith('.ts');
  const program = script ? process.execPath : join(BIN, process.platform === 'win32' ? `${tool}.cmd` : tool);
  const path = [dirname(process.execPath), BIN, process.env.PATH ?? ''].join(process.platform === 'win32' ? ';' : ':');
  return new Promise((done, fail) => {
    const child = spawn(program, script ? [tool, ...args] : args, {
      stdio: 'inherit',
      shell: process.platform === 'win32' && !script,
      env: { ...process.env, TZ: 'Asia/Taipei', ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH: path },
    });
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  });
}
