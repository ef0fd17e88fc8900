import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseStatus } from '../../src/domain/status/parse.ts';
import type { Status } from '../../src/domain/status/schema.ts';
import { OFFICE } from './officeWith.ts';

export interface Said {
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Code that runs in the process before the script, to stop it or hold it at a certain call of node:fs. */
export const before = (code: string): string => {
  const module = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; ${code}; syncBuiltinESMExports();`;
  return `--import=data:text/javascript,${encodeURIComponent(module)}`;
};

/** A copy of the fictional office and an empty folder for the site, and the real command on them. */
export function disasterOffice(now = '2026-11-22 12:00') {
  const home = mkdtempSync(join(tmpdir(), 'disaster-'));
  const content = join(home, 'content');
  const out = join(home, 'site');
  cpSync(OFFICE, content, { recursive: true });
  mkdirSync(out);
  const script = 'scripts/disaster-status.ts';
  const env = { ...process.env, OFFICE_CONTENT: content, SITE_OUT: out, SITE_NOW: now };
  const file = join(out, 'disaster/status.json');
  return {
    content,
    out,
    file,
    run: (...args: string[]): Said => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env }),
    runAt: (time: string, ...args: string[]): Said =>
      spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { ...env, SITE_NOW: time } }),
    runWith: (node: string, ...args: string[]): Said => spawnSync(process.execPath, [node, script, ...args], { encoding: 'utf8', env }),
    /** Without waiting for its end; `node` are options of Node itself. */
    start: (node: string[], ...args: string[]): Promise<Said> =>
      new Promise((done) => {
        const child = spawn(process.execPath, [...node, script, ...args], { env });
        let [stdout, stderr] = ['', ''];
        child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
        child.once('close', (status, signal) => done({ status, signal, stdout, stderr }));
      }),
    read: (path: string): string => readFileSync(join(content, path), 'utf8'),
    has: (path: string): boolean => existsSync(join(content, path)),
    write: (path: string, text: string): void => writeFileSync(join(content, path), text),
    /** The file as open pages read it; throws where it is no whole status. */
    status: (): Status => {
      const status = parseStatus(JSON.parse(readFileSync(file, 'utf8')));
      if (!status) throw new Error('不是完整的狀態檔');
      return status;
    },
    /** Files beside the status file, which should be alone. */
    beside: (): string[] => readdirSync(dirname(file)).filter((name) => name !== 'status.json'),
    remove: (): void => rmSync(home, { recursive: true, force: true }),
  };
}
