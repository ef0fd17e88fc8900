import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a process that was killed while writing `file` left behind. */
function clearLeft(file: string): void {
  const start = `.${basename(file)}.`;
  for (const name of readdirSync(dirname(file))) {
    if (name.startsWith(start) && name.endsWith('.tmp')) rmSync(join(dirname(file), name), { force: true });
  }
}

/**
 * Puts `text` in the place of a file so that every reader finds the old one whole or the new one whole, even if this process is killed.
 * Under a lock only. The name of the half-written file begins with a dot: no server sends it and no reader of content takes it.
 */
export function writeWhole(file: string, text: string): void {
  clearLeft(file);
  const half = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const old = statSync(file, { throwIfNoEntry: false });
  const handle = openSync(half, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  // nginx makes its ETag of the second and the size: of two files of one second and size, browsers would keep the first.
  const second = (time: number) => Math.floor(time / 1000);
  const now = Date.now();
  if (old && second(old.mtimeMs) >= second(now)) utimesSync(half, now / 1000, second(old.mtimeMs) + 1);
  renameSync(half, file);
}
