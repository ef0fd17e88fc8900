import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { today as compute } from '../src/domain/time/plainDate.ts';
import { readHistory } from './links/history.ts';
import { readOptions } from './options.ts';
import { run } from './run.ts';
import { fileIssue } from './weekly/fileIssue.ts';
import { issueBody } from './weekly/issue.ts';
import { fetchHistory, storeHistory } from './weekly/keepHistory.ts';
import { keysOf } from './weekly/news.ts';
import { pack, unpack, type Part, type Results } from './weekly/results.ts';
import { tool } from './weekly/tool.ts';

const HELP = `What .github/workflows/weekly.yml does once a week, in two jobs, so that no code of others runs where something can be written.

  node scripts/weekly.ts --fetch              bring the link history from its branch
  npm exec -- node scripts/weekly.ts --look   build as of today, ask the links, check the content; writes .cache/weekly/
  node scripts/weekly.ts --pack               print what was found as \`results=…\`, for another job
  node scripts/weekly.ts --file               put the history of $WEEKLY_RESULTS on its branch, file the issue 「每週檢查」
  node scripts/weekly.ts --print              print the text of the issue, file nothing

All but --look run on Node 22.18 or newer without node_modules.
Exit codes: 0 done (whatever was found), 1 a step could not be done, 2 wrong use.`;

const values = readOptions(HELP, {
  fetch: { type: 'boolean' },
  look: { type: 'boolean' },
  pack: { type: 'boolean' },
  file: { type: 'boolean' },
  print: { type: 'boolean' },
});

const FOLDER = '.cache/weekly';
const HISTORY = `${FOLDER}/history.json`;
const LINKS = { text: `${FOLDER}/links.md`, json: `${FOLDER}/links.json` };
const CHECK = { text: `${FOLDER}/findings.md`, json: `${FOLDER}/findings.json` };
const SITE = `${FOLDER}/site`;

/** Findings end a check with 1; that is news for the issue, not a step that failed. */
async function look(): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of [LINKS, CHECK].flatMap(({ text, json }) => [text, json])) rmSync(file, { force: true });
  const built = await run('astro', ['build', '--silent'], { SITE_OUT: SITE });
  if (built !== 0) return 1;
  const reports = ['--report', LINKS.text, '--report', LINKS.json];
  const links = await run('scripts/links.ts', ['--site', SITE, '--history', HISTORY, ...reports]);
  const check = await run('scripts/check.ts', ['--site', SITE, '--no-browser', '--out', FOLDER]);
  return links <= 1 && check <= 1 ? 0 : 1;
}

const textOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

function part({ text, json }: typeof LINKS): Part | undefined {
  const [words, data] = [textOf(text), textOf(json)];
  return words === undefined || data === undefined ? undefined : { text: words, keys: keysOf(data) };
}

/** What `look` left. */
function found(): Results {
  return { today: compute(), links: part(LINKS), check: part(CHECK), history: textOf(HISTORY) };
}

/** The history goes to the branch only if it is one: it comes from the job that ran the code of others. */
function store({ history, today }: Results): void {
  if (history === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(HISTORY, history);
  readHistory(HISTORY);
  storeHistory(tool('git'), HISTORY, `Links asked on ${today}`);
}

/** Files the issue and stores the history, each even where the other fails. Returns the exit code. */
function file(): number {
  const packed = process.env.WEEKLY_RESULTS;
  const results: Results = packed ? unpack(packed) : { today: compute() };
  let status = 0;
  for (const step of [() => console.log(fileIssue(tool('gh'), results)), () => store(results)]) {
    try {
      step();
    } catch (error) {
      console.error((error as Error).message);
      status = 1;
    }
  }
  return status;
}

const chosen = Object.values(values).filter(Boolean).length;
if (chosen !== 1) {
  console.error(`要選一個步驟。\n\n${HELP}`);
  process.exitCode = 2;
} else {
  try {
    if (values.fetch) console.log(fetchHistory(tool('git'), HISTORY) ? '拿到以前的紀錄。' : '還沒有紀錄，從頭記起。');
    if (values.look) process.exitCode = await look();
    if (values.pack) console.log(`results=${pack(found())}`);
    if (values.file) process.exitCode = file();
    if (values.print) console.log(issueBody(found()));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
