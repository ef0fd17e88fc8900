import { checkOffice } from '../src/intake/checkOffice.ts';
import { sayFindings } from '../src/intake/finding.ts';
import { readOffice } from '../src/intake/readOffice.ts';
import { contentRoot } from '../src/settings.ts';
import { readOptions } from './options.ts';

const HELP = `Checks every file of an office's content and lists all that is wrong.

  npm run check:content [-- --content DIR] [--only TEXT]

  --content DIR  the content folder (default: $OFFICE_CONTENT, else content)
  --only TEXT    list only findings whose file contains TEXT
  --help         this text

Exit codes: 0 nothing wrong, 1 findings, 2 wrong use.`;

const values = readOptions(HELP, { content: { type: 'string' }, only: { type: 'string' } });
const office = readOffice(values.content ?? contentRoot());
const findings = checkOffice(office).filter(({ file }) => file.includes(values.only ?? ''));
if (findings.length) {
  console.error(sayFindings(findings));
  process.exitCode = 1;
} else {
  console.log(`內容沒有問題：${office.entries.length} 個檔案。`);
}
