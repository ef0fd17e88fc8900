import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { BUILD_DAY, builtOffice, offices, type OfficeName } from './offices.ts';

/** Builds both offices, one after the other, with the same script that staff and CI use. Throws with its output where one fails. */
export function buildOffices(): void {
  mkdirSync(resolve('.cache/tests'), { recursive: true });
  for (const name of Object.keys(offices) as OfficeName[]) {
    const { content, address } = offices[name];
    const out = builtOffice(name);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      encoding: 'utf8',
      env: { ...process.env, OFFICE_CONTENT: resolve(content), SITE_URL: address, SITE_OUT: out, SITE_TODAY: BUILD_DAY, TZ: 'Asia/Taipei' },
    });
    if (status !== 0) throw new Error(`製作 ${out} 失敗：\n${stdout}\n${stderr}`);
  }
}
