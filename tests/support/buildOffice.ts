import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { offices } from '../../scripts/offices.ts';
import { toolScript } from '../../scripts/run.ts';

/** Builds an office with Astro alone (no gate) for a day, at the fixture office's address. Throws with what Astro said. */
export function buildOffice(content: string, out: string, day: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [toolScript('astro'), 'build', '--silent'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      OFFICE_CONTENT: resolve(content),
      SITE_OUT: resolve(out),
      SITE_URL: offices.fixture.address,
      SITE_TODAY: day,
      TZ: 'Asia/Taipei',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) throw new Error(`製作 ${content} 失敗：\n${stdout}\n${stderr}`);
}
