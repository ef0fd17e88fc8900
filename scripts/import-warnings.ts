import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { collections } from '../src/domain/collections.ts';
import { isMoment, momentNow, momentOf, type Moment } from '../src/domain/time/moment.ts';
import type { Office } from '../src/domain/office/schema.ts';
import { readOffice } from '../src/intake/readOffice.ts';
import { contentRoot, warningsFile } from '../src/settings.ts';
import { entriesOf } from '../src/warnings/feed.ts';
import { selectWarnings } from '../src/warnings/select.ts';
import { MAX_AGE, switchedOn, writeStored } from '../src/warnings/stored.ts';
import { readCommand } from './options.ts';
import { allowedAddress, FETCH_MANNER, fetchFeed, NoFeed } from './warnings/fetchFeed.ts';
import { saySelection } from './warnings/say.ts';
import { storeWhole } from './warnings/store.ts';

const HELP = `Fetches the official warnings (民生示警, CAP as JSON) of the office's city for the next build. The build itself asks nobody.

  npm run import:warnings [-- OPTIONS] [FILE|URL]

  FILE|URL              a saved feed, or an address (https) instead of the office's 「官方警報的資料網址」 (warningFeed)
  --own-feed            the feed holds this city's warnings alone: keep those that do not name it
                        (taken as said where the address bears County= with the city's name)
  --fetched-at MOMENT   when FILE was saved (YYYY-MM-DD HH:mm, Taipei; default: the file's own time)
  --timeout SECONDS     how long to wait for an answer (default: 20)
  --pause SECONDS       pause before the one retry (default: 5)
  --dry-run             say what is found, write nothing
  --help                this text

Environment:
  OFFICE_CONTENT        the content folder (default: content)
  OFFICIAL_WARNINGS     off: fetch and show nothing; on: show what was imported though the content names no feed
  SITE_NOW              take this for now (YYYY-MM-DD HH:mm, Taipei)

Writes .cache/warnings-….json; a build within ${MAX_AGE} minutes shows it, a later one only links to the official page. By cron, for example:
  */10 * * * *  cd /srv/office && npm run --silent import:warnings; npm run --silent build
Exit codes: 0 written, or switched off; 1 there is no usable feed (what was written before stays); 2 wrong use.`;

const { values, given } = readCommand(
  HELP,
  {
    'own-feed': { type: 'boolean' },
    'fetched-at': { type: 'string' },
    timeout: { type: 'string' },
    pause: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  1,
);

function misused(message: string): never {
  console.error(`${message}\n\n${HELP}`);
  process.exit(2);
}

function milliseconds(name: 'timeout' | 'pause', usual: number): number {
  const text = values[name];
  const value = text === undefined ? usual : Number(text) * 1000;
  return Number.isFinite(value) && value >= 0 && text !== '' ? value : misused(`--${name} 要是 0 以上的秒數，現在是「${text}」。`);
}

/** The two fields of the office that are needed; the rest of the content may have faults and the warnings still arrive. */
function officeFields(): Pick<Office, 'city' | 'warningFeed'> {
  const root = contentRoot();
  const entry = readOffice(root).entries.find(({ collection }) => collection === 'office');
  const fields = collections.office.schema.pick({ city: true, warningFeed: true }).strip().safeParse(entry?.raw.data);
  if (fields.success) return fields.data;
  throw new NoFeed(`讀不到「縣市」（city）或「官方警報的資料網址」（warningFeed）：${root}。先執行 npm run check:content。`);
}

interface Source {
  name: string;
  fetchedAt: Moment;
  text: string;
  ownFeed: boolean;
}

const isAddress = (text: string): boolean => /^[a-z][a-z\d+.-]+:\/\//iu.test(text);

/** A file is as old as it is: a feed that was saved in the morning is not of now. */
function fromFile(file: string, now: Moment): Source {
  const told = values['fetched-at'];
  if (told !== undefined && !isMoment(told)) misused(`--fetched-at 要是存在的時間（YYYY-MM-DD HH:mm），現在是「${told}」。`);
  try {
    const { mtime, size } = statSync(file);
    if (size > FETCH_MANNER.limit) throw new NoFeed(`「${file}」超過 ${FETCH_MANNER.limit / 1_000_000} MB，不像警報清單。`);
    const fetchedAt = told ?? momentOf(mtime);
    if (fetchedAt > now) throw new NoFeed(`「${file}」的時間（${fetchedAt}）比現在（${now}）還晚；用 --fetched-at 說是什麼時候存的。`);
    return { name: basename(file), fetchedAt, text: readFileSync(file, 'utf8'), ownFeed: values['own-feed'] ?? false };
  } catch (error) {
    throw error instanceof NoFeed ? error : new NoFeed(`讀不到「${file}」：${(error as Error).message}`);
  }
}

async function fromAddress(address: string, city: string, now: Moment): Promise<Source> {
  const url = allowedAddress(address);
  const county = url.searchParams.get('County');
  if (county !== null && county.replaceAll('台', '臺') !== city.replaceAll('台', '臺')) {
    throw new NoFeed(`網址要的是「${county}」的警報，公所在「${city}」。`);
  }
  // The moment before asking: what arrives is never older than the page says.
  const text = await fetchFeed(url, {
    ...FETCH_MANNER,
    timeout: milliseconds('timeout', FETCH_MANNER.timeout),
    pause: milliseconds('pause', FETCH_MANNER.pause),
  });
  return { name: `${url.origin}${url.pathname}`, fetchedAt: now, text, ownFeed: values['own-feed'] ?? county !== null };
}

async function main(now: Moment): Promise<void> {
  const { city, warningFeed } = officeFields();
  // A source on the command line is wish enough; only the word `off` stands against it.
  if (!switchedOn(process.env, given ?? warningFeed ?? '')) {
    console.log('OFFICIAL_WARNINGS=off：官方警報關著，沒有抓。');
    return;
  }
  const from = given ?? warningFeed ?? misused('公所資料沒有「官方警報的資料網址」（warningFeed）：填上它，或在指令後面給檔案或網址。');
  const source = isAddress(from) ? await fromAddress(from, city, now) : fromFile(from, now);
  const entries = entriesOf(source.text);
  const selection = selectWarnings(entries, { city, now, ownFeed: source.ownFeed });
  console.log(saySelection(selection, city));
  if (entries.length > 0 && selection.damaged.length === entries.length) throw new NoFeed('每一筆都讀不懂，資料的樣子可能改了。');
  if (values['dry-run']) return;
  const file = warningsFile();
  storeWhole(file, writeStored({ version: 1, city, fetchedAt: source.fetchedAt, source: source.name, warnings: selection.warnings }));
  console.log(`寫好了：${file}（${source.fetchedAt} 取得）。`);
}

try {
  milliseconds('timeout', 0);
  milliseconds('pause', 0);
  await main(momentNow());
} catch (error) {
  console.error(`✗ 沒有拿到官方警報：${(error as Error).message}\n上次的資料沒有動；太舊的，網頁不會用。`);
  process.exitCode = 1;
}
