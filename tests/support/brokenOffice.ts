import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Finding } from '../../src/gate/finding.ts';
import { judgeContent, judgeSite } from '../../src/gate/judge.ts';
import { judgedOffice } from '../../src/gate/office.ts';
import { readSite } from '../../src/gate/site.ts';
import { policyFor, written } from '../../src/hosting/policy.ts';
import { toolScript } from '../../scripts/run.ts';
import { BUILD_DAY, offices } from '../../scripts/offices.ts';

/** The overlay: faulty content, and delivered files that our generator would never make. */
export const BROKEN = 'tests/fixtures/broken-office';
const { content: OFFICE, address: ADDRESS } = offices.fixture;

/** Lays faulty delivered files over a built site; `%POLICY%` in a page stands for the policy that every page must carry. */
function lay(site: string, out: string): void {
  // Pages for the real browser have a test of their own: their faults are not in the files.
  cpSync(site, out, { recursive: true, filter: (path) => !path.includes(join('broken', 'browser')) });
  for (const { url } of readSite(out).pages.filter(({ html }) => html.includes('%POLICY%'))) {
    const file = join(out, url, url.endsWith('/') ? 'index.html' : '');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('%POLICY%', written(policyFor(url))));
  }
}

/** Copies the fixture office, lays `overlays` over it, builds it with Astro alone (no gate) and judges all of it. */
async function judge(name: string, overlays: { content?: string; site?: string }): Promise<Finding[]> {
  const content = resolve(`.cache/tests/${name}-content`);
  const out = resolve(`.cache/tests/${name}`);
  for (const folder of [content, out]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  cpSync(OFFICE, content, { recursive: true });
  if (overlays.content && existsSync(overlays.content)) cpSync(overlays.content, content, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [toolScript('astro'), 'build', '--silent'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      OFFICE_CONTENT: content,
      SITE_OUT: out,
      SITE_URL: ADDRESS,
      SITE_TODAY: BUILD_DAY,
      TZ: 'Asia/Taipei',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) throw new Error(`製作 ${name} 失敗：\n${stdout}\n${stderr}`);
  if (overlays.site) lay(overlays.site, out);
  const office = judgedOffice(content, BUILD_DAY);
  const reports = [await judgeContent(office), await judgeSite(readSite(out, ADDRESS), office)];
  return reports.flatMap(({ findings }) => findings);
}

/** Everything the gate finds in the office with seeded faults. */
export const judgeBroken = (): Promise<Finding[]> => judge('broken', { content: join(BROKEN, 'content'), site: join(BROKEN, 'site') });

/** Everything the gate finds in the sound fixture office. */
export const judgeSound = (): Promise<Finding[]> => judge('sound', {});
