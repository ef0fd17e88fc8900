import type { Report } from '../../src/gate/finding.ts';
import type { JudgedOffice } from '../../src/gate/office.ts';
import type { BuiltSite } from '../../src/gate/site.ts';
import { judgeInBrowser } from './browser.ts';
import { looksOf } from './looks.ts';
import { judgeWithPa11y } from './pa11y.ts';

/** Everything that needs a real browser, as `looks.ts` lays it out; `long` is what is too slow for every change. */
export async function judgeInBrowsers(site: BuiltSite, office: JudgedOffice, long: boolean): Promise<Report[]> {
  const shared = { site, office, log: (line: string) => console.log(line) };
  const looks = looksOf(site, long);
  const reports: Report[] = [];
  for (const look of looks.browser) reports.push(await judgeInBrowser({ ...shared, ...look }));
  return [...reports, await judgeWithPa11y({ ...shared, only: looks.pa11y })];
}
