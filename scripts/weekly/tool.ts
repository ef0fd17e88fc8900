import { spawnSync } from 'node:child_process';

/** Runs a program and gives what it printed; throws with what it complained of where it fails. `input` is fed to it. */
export type Tool = (args: readonly string[], input?: string) => string;

/** A program of this machine, run in `folder`, without a shell. */
export const tool =
  (program: string, folder = '.'): Tool =>
  (args, input = '') => {
    const { status, stdout, stderr, error } = spawnSync(program, [...args], { cwd: folder, encoding: 'utf8', input });
    if (status === 0) return stdout.trim();
    throw new Error(`${program} ${args.slice(0, 2).join(' ')} 沒有成功：${(error?.message ?? stderr).trim()}`);
  };
