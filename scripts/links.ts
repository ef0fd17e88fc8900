import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isPlainDate, today as compute } from '../src/domain/time/plainDate.ts';
import { stopping, type Report } from '../src/gate/finding.ts';
import { acceptAddresses } from '../src/gate/links/published.ts';
import { readSite } from '../src/gate/site.ts';
import { readOffice } from '../src/intake/readOffice.ts';
import { contentRoot, outputFolder, siteAddress } from '../src/settings.ts';
import { MANNER } from './links/ask.ts';
import { checkLinks } from './links/check.ts';
import { externalLinks, type ExternalLink } from './links/collect.ts';
import { readHistory, writeHistory } from './links/history.ts';
import { judgeLinks } from './links/judge.ts';
import { sayMarkdown, sayReport } from './links/say.ts';
import { readOptions } from './options.ts';

const HELP = `Asks every link of the built site that leads to another site whether it still answers. Run \`npm run build\` first.

  npm run links [-- OPTIONS]

  --site DIR          the built site (default: $SITE_OUT, else dist)
  --content DIR       the content it was built from (default: $OFFICE_CONTENT, else content)
  --check-only URL    ask only this address; may be given more than once; nothing is remembered
  --history FILE      what was answered on which day (default: .cache/links/history.json)
  --fresh HOURS       do not ask again for answers younger than this (default: 20)
  --timeout SECONDS   how long to wait for an answer (default: 20)
  --pause MS          pause between two questions to the same host (default: 1000)
  --report FILE       also write the report: JSON where FILE ends in .json, else Markdown; may be given more than once
  --today DAY         judge as of this day (YYYY-MM-DD; default: today in Taipei)
  --accept-addresses  ask nobody; write the addresses of the built site into expectations/addresses.txt of the content
  --help              this text

A link is broken only after failing on 3 different days with no success between; before that it is told as a warning.
Exit codes: 0 no link is broken, 1 some link is broken, 2 wrong use, 3 nothing could be reached or there is no built site.`;

const values = readOptions(HELP, {
  site: { type: 'string' },
  content: { type: 'string' },
  'check-only': { type: 'string', multiple: true },
  history: { type: 'string' },
  fresh: { type: 'string' },
  timeout: { type: 'string' },
  pause: { type: 'string' },
  report: { type: 'string', multiple: true },
  today: { type: 'string' },
  'accept-addresses': { type: 'boolean' },
});

function misused(message: string): never {
  console.error(`${message}\n\n${HELP}`);
  process.exit(2);
}

function number(name: 'fresh' | 'timeout' | 'pause', usual: number): number {
  const text = values[name];
  const value = text === undefined ? usual : Number(text);
  return Number.isFinite(value) && value >= 0 && text !== '' ? value : misused(`--${name} 要是 0 以上的數字，現在是「${text}」。`);
}

function dayAndTime(): { today: string; now: Date } {
  const told = values.today;
  if (told === undefined) return { today: compute({}), now: new Date() };
  if (!isPlainDate(told)) misused(`--today 要是存在的日期（YYYY-MM-DD），現在是「${told}」。`);
  // Noon of that day in Taipei: two days that are told are as far apart as two real ones.
  return { today: told, now: new Date(`${told}T12:00:00+08:00`) };
}

function given(url: string): ExternalLink {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/u.test(parsed.protocol)) misused(`--check-only 要是 https:// 開頭的網址，現在是「${url}」。`);
  return { url: parsed.href, pages: [] };
}

function write(file: string, report: Report): void {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, file.endsWith('.json') ? `${JSON.stringify(report, null, 2)}\n` : sayMarkdown(report));
}

async function main(): Promise<number> {
  const fresh = number('fresh', 20);
  const manner = { ...MANNER, timeout: number('timeout', 20) * 1000 };
  const politeness = { hosts: 6, pause: number('pause', 1000), wait: MANNER.wait };
  const { today, now } = dayAndTime();
  const only = values['check-only']?.map(given);
  const root = resolve(values.content ?? contentRoot());
  const built = () => readSite(resolve(values.site ?? outputFolder()), siteAddress());
  if (values['accept-addresses']) {
    const { count, added, dropped } = acceptAddresses(root, built());
    console.log([`記下 ${count} 個網址。`, ...added.map((url) => `  多了 ${url}`), ...dropped.map((url) => `  少了 ${url}`)].join('\n'));
    return 0;
  }
  const links = only ?? externalLinks(built(), readOffice(root));
  const file = values.history ?? '.cache/links/history.json';
  const { history } = await checkLinks(
    links.map(({ url }) => url),
    only ? {} : readHistory(file),
    { today, now, fresh, manner, politeness },
  );
  if (!only) writeHistory(file, history);
  const report = judgeLinks(links, history, today);
  for (const name of values.report ?? []) write(name, report);
  console.log(sayReport(report));
  return stopping(report.findings).length ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 3;
}
