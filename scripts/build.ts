import { existsSync, renameSync, rmSync } from 'node:fs';
import { today } from '../src/domain/time/plainDate.ts';
import { terminal } from '../src/gate/faces/terminal.ts';
import { stopping, type Report } from '../src/gate/finding.ts';
import { joined, judgeContent, judgeSite } from '../src/gate/judge.ts';
import { judgedOffice } from '../src/gate/office.ts';
import { readSite } from '../src/gate/site.ts';
import { checkOffice } from '../src/intake/checkOffice.ts';
import { sayFindings } from '../src/intake/finding.ts';
import { readOffice } from '../src/intake/readOffice.ts';
import { changeLock, contentRoot, outputFolder, siteAddress } from '../src/settings.ts';
import { momentNow } from '../src/domain/time/moment.ts';
import { refreshStatus } from './disaster-status.ts';
import { withLock } from './disaster/lock.ts';
import { publishReport } from './gate/publishReport.ts';
import { run } from './run.ts';
import { readOptions } from './options.ts';

const HELP = `Checks the content, builds the site and checks what was built (npm run check also looks at it in a browser).

  npm run build

Environment:
  OFFICE_CONTENT  the content folder (default: content)
  SITE_OUT        where to write (default: dist)
  SITE_URL        the public address, e.g. https://example.gov.tw; without it no canonical links and no QR codes are made
  SITE_TODAY      build as of this day (YYYY-MM-DD; default: today in Taipei)
  OFFICIAL_WARNINGS
                  off: show no official warnings; on: show what npm run import:warnings left though the content names no feed

A build that fails leaves the earlier one as it was.
Exit codes: 0 built, 1 the content or the build has faults, 2 wrong use.`;

/** True, and told, when the gate found something that must not be published. */
function refused(report: Report): boolean {
  if (!stopping(report.findings).length) return false;
  console.error(terminal({ ...report, findings: stopping(report.findings) }));
  return true;
}

/** Puts the new site in the old one's place; there is no moment without a site but that of a rename. */
function swap(fresh: string, out: string): void {
  const old = `${out}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
}

/** Judges the content, builds beside the present site, judges what was built, and only then swaps the two. Returns the exit code. */
export async function build(): Promise<number> {
  let day;
  try {
    day = today();
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  const office = judgedOffice(contentRoot(), day, readOffice(contentRoot()));
  const findings = checkOffice(office);
  if (findings.length) {
    console.error(sayFindings(findings));
    return 1;
  }
  const ofContent = await judgeContent(office);
  if (refused(ofContent)) return 1;
  console.log(`內容沒有問題：${office.entries.length} 個檔案。開始製作網站…`);
  const out = outputFolder();
  const fresh = `${out}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const status = await run('astro', ['build', '--silent'], { SITE_OUT: fresh });
  const ofSite = status === 0 ? await judgeSite(readSite(fresh, siteAddress()), office) : undefined;
  if (!ofSite || refused(ofSite)) {
    rmSync(fresh, { recursive: true, force: true });
    return 1;
  }
  publishReport(fresh, joined(ofContent, ofSite));
  await withLock(changeLock(), async () => {
    // What was raised while the site was being built must not be lost when it takes the place of the old one.
    await refreshStatus(fresh, momentNow());
    swap(fresh, out);
  });
  console.log(`網站做好了：${out}`);
  return 0;
}

if (import.meta.main) {
  readOptions(HELP, {});
  process.exitCode = await build();
}
