import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertFindings } from '../../src/gate/faces/html.ts';
import { json } from '../../src/gate/faces/json.ts';
import { publicReport } from '../../src/gate/faces/public.ts';
import type { Report } from '../../src/gate/finding.ts';

/** The findings of a build on its own report page, and beside it as data. */
export function publishReport(folder: string, report: Report): void {
  const page = join(folder, 'report', 'index.html');
  writeFileSync(page, insertFindings(readFileSync(page, 'utf8'), report));
  writeFileSync(join(folder, 'report', 'findings.json'), json(publicReport(report)));
}
