import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Status } from '../src/domain/status/schema.ts';
import { isoMoment, momentNow, type Moment } from '../src/domain/time/moment.ts';
import { sayFindings } from '../src/intake/finding.ts';
import { statusText } from '../src/publish/status.ts';
import { changeLock, contentRoot, outputFolder } from '../src/settings.ts';
import { changeFor, NotThere, officeAfter, type Wish } from './disaster/change.ts';
import { faultsOf, readable, readDisaster, statusFrom } from './disaster/read.ts';
import { withLock } from './disaster/lock.ts';
import { wishOf, WISHES, WrongUse } from './disaster/wish.ts';
import { writeWhole } from './disaster/writeWhole.ts';
import { readOptions } from './options.ts';

const HELP = `Writes disaster/status.json alone: what open pages ask for once a minute. No build is needed.

  npm run disaster:status [-- --out DIR]
  npm run disaster:status -- --shelter ID --state open|full|shut|idle [--people N]
  npm run disaster:status -- --raise ID --level urgent|warning|notice|drill --title 標題 --text 說明 --todo 要做的事
                             [--todo …] [--hours N] [--village ID]… [--hazard ID]…
  npm run disaster:status -- --end ID

  --shelter ID  first writes the state of a shelter into content/shelters/ID.yaml, with the time now
  --raise ID    first writes a new alert into content/alert/ID.yaml, from now on for N hours (default 24)
  --end ID      first ends an alert now; one that has not begun is taken away
  --out DIR     folder of the built site (default: $SITE_OUT, else dist)
  --help        this text

Content and file are judged before anything is written: where something is wrong, both stay as they were.
Build the site soon after, so that pages opened without scripts show it too.

Environment: OFFICE_CONTENT (the content folder), SITE_NOW (YYYY-MM-DD HH:mm, instead of the time now in Taipei).
Exit codes: 0 written, 1 the content has faults or a file cannot be written, 2 wrong use.`;

/** Below the folder of a built site. */
const FILE = 'disaster/status.json';

/** Writes the status into a built site. The caller holds the lock. */
function writeStatus(out: string, status: Status): string {
  const file = join(out, FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, statusText(status));
  return file;
}

const countOf = ({ alerts, shelters }: Status, now: Moment): string => {
  const current = alerts.filter(({ startsAt }) => startsAt <= isoMoment(now)).length;
  return `生效的訊息 ${current} 則，還沒開始的 ${alerts.length - current} 則，避難收容處所 ${shelters.length} 處`;
};

async function change(wish: Wish | undefined, out: string): Promise<number> {
  // Only now, under the lock: whoever comes later writes a later time.
  const now = momentNow();
  const root = contentRoot();
  const before = readDisaster(root);
  // Nothing can be written into a file that cannot be read; the check says what is wrong with it.
  const made = wish && readable(before) && changeFor(wish, before, now, (file) => readFileSync(join(root, file), 'utf8'));
  const office = made ? officeAfter(before, made) : before;
  const faults = await faultsOf(office, now);
  if (faults.length) {
    console.error(`${wish ? '什麼都沒有寫。' : ''}${FILE} 維持原來的樣子：\n\n${sayFindings(faults)}`);
    return 1;
  }
  const status = statusFrom(office, now);
  if (made) {
    const path = join(root, made.file);
    mkdirSync(dirname(path), { recursive: true });
    if (made.text === undefined) rmSync(path);
    else writeWhole(path, made.text);
    console.log(made.said);
  }
  try {
    console.log(`寫好了：${writeStatus(out, status)}（${countOf(status, now)}）。開著的網頁 90 秒內會知道。`);
  } catch (error) {
    console.error(
      `${FILE} 寫不進去：${(error as Error).message}${made ? '\n內容已經改了；修好以後，再執行一次 npm run disaster:status。' : ''}`,
    );
    return 1;
  }
  return 0;
}

/** Brings the status of a site that is about to be put in place up to date with what was raised while it was built. The caller holds the lock. */
export async function refreshStatus(out: string, now: Moment): Promise<void> {
  const office = readDisaster(contentRoot());
  if ((await faultsOf(office, now)).length === 0) writeStatus(out, statusFrom(office, now));
}

async function main(): Promise<number> {
  const { out = outputFolder(), ...given } = readOptions(HELP, { ...WISHES, out: { type: 'string' } });
  try {
    const wish = wishOf(given);
    momentNow();
    if (!existsSync(out)) {
      console.error(`沒有「${out}」這個資料夾。先執行 npm run build，或用 --out 指出網站放在哪裡。`);
      return 1;
    }
    return await withLock(changeLock(), () => change(wish, out));
  } catch (error) {
    const said = (error as Error).message;
    if (error instanceof NotThere) console.error(said);
    else if (error instanceof WrongUse || said.startsWith('SITE_')) console.error(`${said}\n\n${HELP}`);
    else {
      console.error(said);
      return 1;
    }
    return 2;
  }
}

if (import.meta.main) process.exitCode = await main();
