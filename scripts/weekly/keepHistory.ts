import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Tool } from './tool.ts';

/** A branch of its own, with no file but the history: no commit of the site is ever touched. */
const BRANCH = 'link-history';
const HERE = `refs/remotes/origin/${BRANCH}`;
const NAME = 'history.json';

/** Brings the link history from its branch to `file`. Returns false where there is no branch yet. */
export function fetchHistory(git: Tool, file: string): boolean {
  if (git(['ls-remote', 'origin', `refs/heads/${BRANCH}`]) === '') return false;
  git(['fetch', '--depth=1', 'origin', `+refs/heads/${BRANCH}:${HERE}`]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${git(['show', `${HERE}:${NAME}`])}\n`);
  return true;
}

/** Commits `file` to the branch, on top of what was fetched, and pushes it. `fetched` is what `fetchHistory` returned. */
export function storeHistory(git: Tool, file: string, fetched: boolean, message: string): void {
  const blob = git(['hash-object', '-w', '--stdin'], readFileSync(file, 'utf8'));
  const tree = git(['mktree'], `100644 blob ${blob}\t${NAME}\n`);
  const author = ['-c', 'user.name=weekly-check', '-c', 'user.email=noreply@github.com'];
  const commit = git([...author, 'commit-tree', tree, ...(fetched ? ['-p', HERE] : []), '-m', message]);
  git(['push', 'origin', `${commit}:refs/heads/${BRANCH}`]);
}

/** True where the history was fetched in an earlier step. */
export function wasFetched(git: Tool): boolean {
  return git(['for-each-ref', HERE]) !== '';
}
