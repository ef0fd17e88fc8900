import { existsSync, renameSync, rmSync } from 'node:fs';
import { today } from '../src/domain/time/plainDate.ts';
import { checkOffice } from '../src/intake/checkOffice.ts';
import { sayFindings } from '../src/intake/finding.ts';
import { readOffice } from '../src/intake/readOffice.ts';
import { contentRoot, outputFolder } from '../src/settings.ts';
import { run } from './run.ts';
import { readOptions } from './options.ts';

const HELP = `Checks the content and builds the site.

  npm run build

Environment:
  OFFICE_CONTENT  the content folder (default: content)
  SITE_OUT        where to write (default: dist)
  SITE_URL        the public address, e.g. https://example.gov.tw; without it no canonical links and no QR codes are made
  SITE_TODAY      build as of this day (YYYY-MM-DD; default: today in Taipei)

A build that fails leaves the earlier one as it was.
Exit codes: 0 built, 1 the content or the build has faults, 2 wrong use.`;

/** Checks, builds beside the present site, and only then swaps the two. Returns the exit code, 2 where SITE_TODAY is no day. */
export async function build(): Promise<number> {
  try {
    today();
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  const office = readOffice(contentRoot());
  const findings = checkOffice(office);
  if (findings.length) {
    console.error(sayFindings(findings));
    return 1;
  }
  console.log(`內容沒有問題：${office.entries.length} 個檔案。開始製作網站…`);
  const out = outputFolder();
  const fresh = `${out}.new`;
  const old = `${out}.old`;
  rmSync(fresh, { recursive: true, force: true });
  const status = await run('astro', ['build', '--silent'], { SITE_OUT: fresh });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    return 1;
  }
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
  console.log(`網站做好了：${out}`);
  return 0;
}

if (import.meta.main) {
  readOptions(HELP, {});
  process.exitCode = await build();
}
