import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { BUILD_DAY, offices } from '../../scripts/offices.ts';

export { BUILD_DAY };

/** Where the built offices lie. */
export const built = { real: resolve('.cache/tests/real'), fixture: resolve('.cache/tests/fixture') } as const;

/** Builds both offices once a run, with the same script that staff and CI use. */
export default function setup(): void {
  mkdirSync(resolve('.cache/tests'), { recursive: true });
  for (const name of ['real', 'fixture'] as const) {
    const { content, address } = offices[name];
    const out = built[name];
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      encoding: 'utf8',
      env: { ...process.env, OFFICE_CONTENT: resolve(content), SITE_URL: address, SITE_OUT: out, SITE_TODAY: BUILD_DAY, TZ: 'Asia/Taipei' },
    });
    if (status !== 0) throw new Error(`製作 ${out} 失敗：\n${stdout}\n${stderr}`);
  }
}
