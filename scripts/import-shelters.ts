import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Office } from '../src/domain/office/schema.ts';
import type { Shelter } from '../src/domain/shelter/schema.ts';
import type { Village } from '../src/domain/village/schema.ts';
import { decode, NoTable, readRows } from '../src/importers/csv.ts';
import { byColumn } from '../src/importers/shelters/columns.ts';
import { compare, type Change } from '../src/importers/shelters/compare.ts';
import { readRow, type Reader } from '../src/importers/shelters/row.ts';
import { changedFile, newFile } from '../src/importers/shelters/write.ts';
import { checkOffice } from '../src/intake/checkOffice.ts';
import { sayFindings } from '../src/intake/finding.ts';
import { readFile } from '../src/intake/readFile.ts';
import { readOffice, type SourceOffice } from '../src/intake/readOffice.ts';
import { contentRoot } from '../src/settings.ts';
import { writeWhole } from './disaster/writeWhole.ts';
import { readCommand } from './options.ts';
import { sayChanges, sayRemarks, saySum } from './shelters/say.ts';

const HELP = `Reads 避難收容處所點位檔 (內政部消防署, data.gov.tw 73242) and shows what it would change in content/shelters/.

  npm run import:shelters -- FILE [--write] [--content DIR]

  FILE           the CSV, with or without the column of managers' names (which is never read)
  --write        also write the changes
  --content DIR  the content folder (default: $OFFICE_CONTENT, else content)
  --help         this text

Every row is judged; only those of the office's own district are compared. The file owns number, name, village, address, position,
telephone, hazards, capacity, indoor, outdoor and 避難弱者. Whether a place opens first, whom it is for, notes, its state and reviews are
the staff's: a new place gets the file's word for them, later the file is only quoted. Nothing is deleted.
Exit codes: 0 read (and written), 1 the file cannot be read or what it says does not pass the content check, 2 wrong use.`;

const { values, given } = readCommand(HELP, { write: { type: 'boolean' }, content: { type: 'string' } }, 1);
if (!given || !existsSync(given)) {
  console.error(`${given ? `找不到檔案「${given}」。` : '沒有說要讀哪一個檔案。'}\n\n${HELP}`);
  process.exit(2);
}

const root = values.content ?? contentRoot();
const office = readOffice(root);
const of = <T>(collection: string) =>
  office.entries.filter((one) => one.collection === collection).map(({ id, raw }) => ({ id, data: raw.data as T }));

function readerOf(): Reader {
  const [own] = of<Office>('office');
  if (!own) throw new NoTable(`「${root}」裡沒有公所資料（office/office.yaml），不知道是哪一區。`);
  const { city, district, telephone, address } = own.data;
  return { city, district, telephone, position: address, villages: of<Village>('villages') };
}

/** The file of a change after it is written; undefined where nothing is to be written. */
function written(change: Change): { file: string; text: string } | undefined {
  const file = `shelters/${change.id}.yaml`;
  if (change.kind === 'new') return { file, text: newFile(change) };
  return change.kind === 'changed' ? { file, text: changedFile(readFileSync(join(root, file), 'utf8'), change) } : undefined;
}

/** The office as it would be: judged before anything is written. */
function after(files: readonly { file: string; text: string }[]): SourceOffice {
  const names = new Set(files.map(({ file }) => file));
  const entries = files.map(({ file, text }) => ({
    collection: 'shelters' as const,
    id: file.slice('shelters/'.length, -'.yaml'.length),
    file,
    raw: readFile(text, 'yaml'),
  }));
  return { ...office, entries: [...office.entries.filter(({ file }) => !names.has(file)), ...entries] };
}

function run(): number {
  const reader = readerOf();
  const { text, encoding } = decode(readFileSync(given!));
  const rows = byColumn(readRows(text)).map((row) => readRow(row, reader));
  const remarks = rows.flatMap((row) => row.remarks);
  const own = rows.filter((row) => row.own).length;
  const changes = compare(
    rows.flatMap(({ shelter }) => shelter ?? []),
    of<Shelter>('shelters'),
  );
  if (encoding !== 'UTF-8') console.log(`檔案是 ${encoding} 編碼。`);
  if (remarks.length) console.log(['奇怪的格子：', ...sayRemarks(remarks), ''].join('\n'));
  console.log(saySum(rows.length, own, remarks));
  if (own === 0) console.log(`檔案裡沒有「${reader.city}${reader.district}」的列。`);
  console.log(['', '和網站的資料比：', ...sayChanges(changes)].join('\n'));
  const files = changes.flatMap((change) => written(change) ?? []);
  const touched = new Set(files.map(({ file }) => file));
  const findings = checkOffice(after(files)).filter(({ file }) => touched.has(file));
  if (findings.length) {
    console.error(`\n寫進去會通不過內容檢查，所以什麼都沒寫：\n\n${sayFindings(findings)}`);
    return 1;
  }
  if (values.write) for (const { file, text: content } of files) writeWhole(join(root, file), content);
  const done = values.write ? `寫了 ${files.length} 個檔案。` : `要寫進去，再執行一次，加上 --write（${files.length} 個檔案）。`;
  console.log(`\n${files.length ? done : '沒有要寫的。'}`);
  return 0;
}

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof NoTable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
