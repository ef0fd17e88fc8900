import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Nobody holds a lock for longer than this; milliseconds. */
const LONGEST = 60_000;
/** How long a command waits for another one. */
const PATIENCE = 20_000;
const PAUSE = 20;

const ageOf = (file: string): number => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? Date.now() - found.mtimeMs : 0;
};

function holder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** True where the process that took the lock is gone. */
function isLeft(file: string): boolean {
  const pid = holder(file);
  if (ageOf(file) > LONGEST) return true;
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

const create = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

/** Takes away a lock that was left. One process at a time, or the second would take away the new lock of the first. */
function clear(file: string): void {
  const guard = `${file}.guard`;
  try {
    closeSync(openSync(guard, 'wx'));
  } catch {
    if (ageOf(guard) > LONGEST) rmSync(guard, { force: true });
    return;
  }
  try {
    if (isLeft(file)) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

/** Runs `run` while no other process runs anything under the same lock file. Throws where another one does not end. */
export async function withLock<T>(file: string, run: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const end = Date.now() + PATIENCE;
  while (!create(file)) {
    if (isLeft(file)) clear(file);
    else if (Date.now() > end)
      throw new Error(`另一個指令（程序 ${holder(file) ?? '不明'}）一直沒有做完。等它做完再試；確定沒有別人在做，就刪掉 ${file}。`);
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  try {
    return await run();
  } finally {
    if (holder(file) === process.pid) rmSync(file, { force: true });
  }
}
