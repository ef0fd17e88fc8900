import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { today as compute } from '../src/domain/time/plainDate.ts';
import { readOptions } from './options.ts';
import { run } from './run.ts';
import { fileIssue, issueBody } from './weekly/issue.ts';
import { fetchHistory, storeHistory, wasFetched } from './weekly/keepHistory.ts';
import { tool } from './weekly/tool.ts';

const HELP = `What .github/workflows/weekly.yml does once a week, in three steps, so that only two of them hold the token.

  npm exec -- node scripts/weekly.ts --fetch   bring the link history from its branch
  npm exec -- node scripts/weekly.ts --look    build as of today, ask the links, check the content; writes .cache/weekly/
  npm exec -- node scripts/weekly.ts --file    put the history back on its branch and file the issue 「每週檢查」
  npm exec -- node scripts/weekly.ts --print   print the text of the issue, file nothing

Exit codes: 0 done (whatever was found), 1 a step could not be done, 2 wrong use.`;

const values = readOptions(HELP, {
  fetch: { type: 'boolean' },
  look: { type: 'boolean' },
  file: { type: 'boolean' },
  print: { type: 'boolean' },
});

const FOLDER = '.cache/weekly';
const HISTORY = `${FOLDER}/history.json`;
const LINKS = `${FOLDER}/links.md`;
const CHECK = `${FOLDER}/findings.md`;
const SITE = `${FOLDER}/site`;

const textOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
const body = (): string => issueBody(compute(), { check: textOf(CHECK), links: textOf(LINKS) });

/** Findings end a check with 1; that is news for the issue, not a step that failed. */
async function look(): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of [LINKS, CHECK]) rmSync(file, { force: true });
  const built = await run('astro', ['build', '--silent'], { SITE_OUT: SITE });
  if (built !== 0) return 1;
  const links = await run('scripts/links.ts', ['--site', SITE, '--history', HISTORY, '--report', LINKS]);
  const check = await run('scripts/check.ts', ['--site', SITE, '--no-browser', '--out', FOLDER]);
  return links <= 1 && check <= 1 ? 0 : 1;
}

function file(): void {
  const git = tool('git');
  if (existsSync(HISTORY)) storeHistory(git, HISTORY, wasFetched(git), `Links asked on ${compute()}`);
  console.log(fileIssue(tool('gh'), body()));
}

const chosen = Object.values(values).filter(Boolean).length;
if (chosen !== 1) {
  console.error(`要選一個步驟。\n\n${HELP}`);
  process.exitCode = 2;
} else {
  try {
    if (values.fetch) console.log(fetchHistory(tool('git'), HISTORY) ? '拿到以前的紀錄。' : '還沒有紀錄，從頭記起。');
    if (values.look) process.exitCode = await look();
    if (values.file) file();
    if (values.print) console.log(body());
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
