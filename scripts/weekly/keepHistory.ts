import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Tool } from './tool.ts';

/** A branch of its own, with no file but the history: no commit of the site is ever touched. */
const BRANCH = 'link-history';
const HERE = `refs/remotes/origin/${BRANCH}`;
const NAME = 'history.json';

/** Brings the tip of the branch here. Returns false where there is no branch yet. */
function fetchTip(git: Tool): boolean {
  if (git(['ls-remote', 'origin', `refs/heads/${BRANCH}`]) === '') return false;
  git(['fetch', '--depth=1', 'origin', `+refs/heads/${BRANCH}:${HERE}`]);
  return true;
}

/** Brings the link history from its branch to `file`. Returns false where there is no branch yet. */
export function fetchHistory(git: Tool, file: string): boolean {
  if (!fetchTip(git)) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${git(['show', `${HERE}:${NAME}`])}\n`);
  return true;
}

/** Commits `file` to the branch, on top of what is there, and pushes it; a history that did not change is left alone. */
export function storeHistory(git: Tool, file: string, message: string): void {
  const parent = fetchTip(git) ? ['-p', HERE] : [];
  const blob = git(['hash-object', '-w', '--stdin'], readFileSync(file, 'utf8'));
  const tree = git(['mktree'], `100644 blob ${blob}\t${NAME}\n`);
  if (parent.length && tree === git(['rev-parse', `${HERE}^{tree}`])) return;
  const author = ['-c', 'user.name=weekly-check', '-c', 'user.email=noreply@github.com'];
  const commit = git([...author, 'commit-tree', tree, ...parent, '-m', message]);
  git(['push', 'origin', `${commit}:refs/heads/${BRANCH}`]);
}
