import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isPlainDate, today } from '../src/domain/time/plainDate.ts';
import { github } from '../src/gate/faces/github.ts';
import { json } from '../src/gate/faces/json.ts';
import { junit } from '../src/gate/faces/junit.ts';
import { markdown } from '../src/gate/faces/markdown.ts';
import { terminal } from '../src/gate/faces/terminal.ts';
import { stopping, type Report } from '../src/gate/finding.ts';
import { joined, judgeContent, judgeSite } from '../src/gate/judge.ts';
import { judgedOffice, type JudgedOffice } from '../src/gate/office.ts';
import { readSite } from '../src/gate/site.ts';
import { contentRoot, siteAddress } from '../src/settings.ts';
import { readOptions } from './options.ts';
import { run } from './run.ts';

const HELP = `Judges an office's content and the site built from it: the gate (src/gate/README.md).

  npm run check [-- OPTIONS]

  --site DIR     judge this built site (default: build afresh into .cache/check/site)
  --content DIR  the content it was built from (default: $OFFICE_CONTENT, else content)
  --today DAY    judge as of this day, YYYY-MM-DD (default: $SITE_TODAY, else today in Taipei)
  --no-browser   leave out what needs a real browser (axe-core, pa11y-ci, keyboard, reflow, print …)
  --long         only what is too slow for every change (browser rules: forced colours, 200 % text …)
  --all          list every warning instead of three of each rule
  --out DIR      where findings.json, junit.xml and findings.md are written (default: .cache/check)
  --help         this text

On GitHub the findings are also written as annotations.
Exit codes: 0 nothing stops, 1 something stops or the site cannot be built, 2 wrong use.`;

const values = readOptions(HELP, {
  site: { type: 'string' },
  content: { type: 'string' },
  today: { type: 'string' },
  'no-browser': { type: 'boolean' },
  long: { type: 'boolean' },
  all: { type: 'boolean' },
  out: { type: 'string', default: '.cache/check' },
});
if (values.today && !isPlainDate(values.today)) {
  console.error(`--today 要寫成年-月-日，例如 2026-11-22；現在是「${values.today}」。\n\n${HELP}`);
  process.exit(2);
}

const root = resolve(values.content ?? contentRoot());
const day = values.today ?? today();

/** The site to be judged: the one named, else a fresh one. Undefined where it cannot be built; why has been told. */
async function siteFolder(): Promise<string | undefined> {
  if (values.site) return resolve(values.site);
  const folder = resolve('.cache/check/site');
  const status = await run('scripts/build.ts', [], { OFFICE_CONTENT: root, SITE_OUT: folder, SITE_TODAY: day });
  return status === 0 ? folder : undefined;
}

async function judged(folder: string, office: JudgedOffice): Promise<Report> {
  const site = readSite(folder, siteAddress());
  const long = values.long ?? false;
  const asFiles = long ? [] : [await judgeContent(office), await judgeSite(site, office)];
  if (values['no-browser']) return joined(...asFiles);
  // Loaded only now: without a browser nothing of it has to be there.
  const { judgeInBrowsers } = await import('./gate/index.ts');
  return joined(...asFiles, ...(await judgeInBrowsers(site, office, long)));
}

const folder = await siteFolder();
if (folder === undefined) process.exit(1);
const office = judgedOffice(root, day);
const report = await judged(folder, office);
const names = new Map(
  office.entries
    .filter(({ collection }) => collection === 'sections')
    .map(({ id, raw }) => [id, String((raw.data as { name?: string } | undefined)?.name ?? id)]),
);
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
for (const [name, text] of [
  ['findings.json', json(report)],
  ['junit.xml', junit(report)],
  ['findings.md', markdown(report, names)],
] as const) {
  writeFileSync(join(out, name), text);
}
console.log(terminal(report, { all: values.all ?? false }));
if (process.env.GITHUB_ACTIONS) console.log(github(report, values.content ?? 'content'));
process.exitCode = stopping(report.findings).length ? 1 : 0;
