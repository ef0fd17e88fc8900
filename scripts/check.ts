import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isPlainDate, today } from '../src/domain/time/plainDate.ts';
import { github } from '../src/gate/faces/github.ts';
import { json } from '../src/gate/faces/json.ts';
import { junit } from '../src/gate/faces/junit.ts';
import { markdown } from '../src/gate/faces/markdown.ts';
import { terminal } from '../src/gate/faces/terminal.ts';
import { stopping, type Finding, type Report } from '../src/gate/finding.ts';
import { joined, judgeContent, judgeSite } from '../src/gate/judge.ts';
import { judgedOffice } from '../src/gate/office.ts';
import { readSite, type BuiltSite } from '../src/gate/site.ts';
import { contentRoot, siteAddress } from '../src/settings.ts';
import { publishReport } from './gate/publishReport.ts';
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
const root = resolve(values.content ?? contentRoot());
const office = judgedOffice(root, dayOf(values.today));
const given = values.site === undefined ? undefined : resolve(values.site);
if (office.entries.length === 0) wrongUse(`「${root}」裡沒有內容。`);
if (given && !existsSync(given)) wrongUse(`找不到做好的網站：${given}。`);
if (values.long && values['no-browser']) wrongUse('--long 只看瀏覽器裡的樣子，不能和 --no-browser 一起用。');

function wrongUse(what: string): never {
  console.error(`${what}\n\n${HELP}`);
  process.exit(2);
}

function dayOf(written: string | undefined): string {
  if (written && !isPlainDate(written)) wrongUse(`--today 要寫成年-月-日，例如 2026-11-22；現在是「${written}」。`);
  return written ?? today();
}

/** Builds with Astro alone: what is wrong with it is for this run to tell, in all its faces. */
async function freshSite(): Promise<BuiltSite | undefined> {
  const folder = resolve('.cache/check/site');
  rmSync(folder, { recursive: true, force: true });
  const status = await run('astro', ['build', '--silent'], { OFFICE_CONTENT: root, SITE_OUT: folder, SITE_TODAY: office.today });
  return status === 0 ? readSite(folder, siteAddress()) : undefined;
}

const NOT_BUILT: Finding = {
  rule: 'content/sound',
  severity: 'stops',
  what: '網站做不出來，原因在上面的訊息裡。',
  todo: '內容的問題改好了還是這樣，就把那段訊息交給維護程式的人。',
};

/** Everything there is to say: content first; the site only where the content is sound enough to make one. */
async function judge(): Promise<Report> {
  const long = values.long ?? false;
  const ofContent = await judgeContent(office);
  const unsound = ofContent.findings.some(({ rule }) => rule === 'content/sound');
  if (unsound && !given) return ofContent;
  const site = given ? readSite(given, siteAddress()) : await freshSite();
  if (!site) return { ...ofContent, findings: [...ofContent.findings, NOT_BUILT] };
  const asFiles = long ? [] : [ofContent, await judgeSite(site, office)];
  if (!given && !long) publishReport(site.folder, joined(...asFiles));
  if (values['no-browser']) return joined(...asFiles);
  // Loaded only now: without a browser nothing of it has to be there.
  const { judgeInBrowsers } = await import('./gate/index.ts');
  return joined(...asFiles, ...(await judgeInBrowsers(site, office, long)));
}

const out = resolve(values.out);
const written = { json: join(out, 'findings.json'), junit: join(out, 'junit.xml'), markdown: join(out, 'findings.md') };
// What an earlier run wrote must never stand for this one.
for (const file of Object.values(written)) rmSync(file, { force: true });
const report = await judge();
const names = new Map(
  office.entries
    .filter(({ collection }) => collection === 'sections')
    .map(({ id, raw }) => [id, String((raw.data as { name?: string } | undefined)?.name ?? id)]),
);
mkdirSync(out, { recursive: true });
writeFileSync(written.json, json(report));
writeFileSync(written.junit, junit(report));
writeFileSync(written.markdown, markdown(report, names));
console.log(terminal(report, { all: values.all ?? false }));
if (process.env.GITHUB_ACTIONS) console.log(github(report, relative(process.cwd(), root)));
process.exitCode = stopping(report.findings).length ? 1 : 0;
