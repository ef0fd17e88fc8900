import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The day both offices are built for: tests never depend on the real one. */
export const BUILD_DAY = '2026-11-22';

/** Where the built offices lie. */
export const built = { real: resolve('.cache/tests/real'), fixture: resolve('.cache/tests/fixture') } as const;

const offices = [
  { out: built.real, env: { OFFICE_CONTENT: resolve('content') } },
  { out: built.fixture, env: { OFFICE_CONTENT: resolve('tests/fixtures/office'), SITE_URL: 'https://haijia.example' } },
];

/** Builds both offices once a run, with the same script that staff and CI use. */
export default function setup(): void {
  mkdirSync(resolve('.cache/tests'), { recursive: true });
  for (const { out, env } of offices) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      encoding: 'utf8',
      env: { ...process.env, ...env, SITE_OUT: out, SITE_TODAY: BUILD_DAY, TZ: 'Asia/Taipei' },
    });
    if (status !== 0) throw new Error(`製作 ${out} 失敗：\n${stdout}\n${stderr}`);
  }
}
