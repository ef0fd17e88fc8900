import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../src/domain/collections.ts';
import { inForm } from '../src/intake/form.ts';
import { readOffice } from '../src/intake/readOffice.ts';
import { contentRoot } from '../src/settings.ts';
import { readOptions } from './options.ts';

const HELP = `Checks that content files are written the way the CMS writes them.

  npm run check:form [-- --fix]

  --fix    rewrite the files that are not (data and text stay the same)
  --help   this text

Exit codes: 0 all in form, 1 some are not, 2 wrong use.`;

const values = readOptions(HELP, { fix: { type: 'boolean' } });
const root = contentRoot();
const wrong: string[] = [];
for (const { file, collection } of readOffice(root).entries) {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const { format } = collections[collection];
  let good: string;
  try {
    good = inForm(text, format);
  } catch (error) {
    wrong.push(`${file}（${(error as Error).message}）`);
    continue;
  }
  if (good === text) continue;
  if (values.fix) writeFileSync(path, good);
  else wrong.push(file);
}
if (wrong.length) {
  console.error(
    `${wrong.map((file) => `✗ ${file}`).join('\n')}\n共 ${wrong.length} 個檔案的寫法和編輯系統不同。執行 npm run format 會自動整理，內容不變；註明原因的檔案要先照原因改好。`,
  );
  process.exitCode = 1;
} else {
  console.log(values.fix ? '寫法已整理好。' : '內容檔案的寫法都一致。');
}
