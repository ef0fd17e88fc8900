import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { staticChecks, type Check } from './checks.ts';
import type { JsonReport } from '../src/gate/faces/json.ts';
import { buildOffices } from './build-offices.ts';
import { BUILD_DAY, builtOffice, offices, type OfficeName } from './offices.ts';
import { run } from './run.ts';
import { readOptions } from './options.ts';

const HELP = `Sets up and runs every check and test; ends with a line "N passed, N failed".

  npm test                 everything (under 25 minutes on 2 cores)
  npm run test:long        what is too slow for every change

  --long   only the slow part
  --help   this text

Exit codes: 0 all passed, 1 something failed, 2 wrong use.`;

interface Counts {
  passed: number;
  failed: number;
}

interface Part extends Check {
  /** A file the part writes, and how to count what passed and failed in it; a plain check counts as one. */
  result?: { file: string; count: (text: string) => Counts };
}

/** vitest's own JSON report. */
const countTests = (text: string): Counts => {
  const { numPassedTests, numFailedTests } = JSON.parse(text) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
};

/** The gate's JSON face: each rule that ran counts as one. */
const countRules = (text: string): Counts => {
  const { rules, findings } = JSON.parse(text) as JsonReport;
  const failed = new Set(findings.filter(({ severity }) => severity === 'stops').map(({ rule }) => rule)).size;
  return { passed: rules.length - failed, failed };
};

const vitest = (project: string): Part => {
  const file = `.cache/tests/${project}.json`;
  return {
    name: `測試：${project}`,
    result: { file, count: countTests },
    go: () =>
      run('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
        CI: process.env.CI ?? '',
      }),
  };
};

/** Both offices, built once for all parts of the run: the tests' own set-up then finds them ready. */
const building: Part = {
  name: '製作兩個公所的網站',
  go: () => {
    delete process.env.OFFICES_BUILT;
    buildOffices();
    process.env.OFFICES_BUILT = BUILD_DAY;
    return Promise.resolve(0);
  },
};

/** The gate over an office that the build tests have built, as of their day: what is judged today must not rot tomorrow. */
const gate = (name: OfficeName, args: string[] = []): Part => {
  const out = `.cache/tests/gate-${name}${args.join('')}`;
  const { content, address } = offices[name];
  return {
    name: `關卡：${name}`,
    result: { file: `${out}/findings.json`, count: countRules },
    go: () =>
      run('scripts/check.ts', ['--content', content, '--site', builtOffice(name), '--today', BUILD_DAY, '--out', out, ...args], {
        SITE_URL: address,
      }),
  };
};

/** What needs a real browser; where there is none, this part fails and the others still run. */
const inBrowser = (part: Part): Part => {
  return {
    ...part,
    go: () => {
      process.env.CHROME_PATH = ensureBrowser();
      return part.go();
    },
  };
};

const parts: Part[] = [
  ...staticChecks,
  vitest('unit'),
  building,
  vitest('build'),
  inBrowser(vitest('gate')),
  inBrowser(vitest('browser')),
  inBrowser(gate('real')),
  inBrowser(gate('fixture')),
];

/** What is too slow for every change. */
const longParts: Part[] = [
  inBrowser(building),
  inBrowser(vitest('long')),
  inBrowser(gate('real', ['--long'])),
  inBrowser(gate('fixture', ['--long'])),
];

/** The exit code of a part; a part that could not even start has failed. */
async function statusOf(part: Part): Promise<number> {
  try {
    return await part.go();
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

function countsOf({ result }: Part, status: number): Counts {
  if (!result) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = result.count(readFileSync(result.file, 'utf8'));
    // A run that fell over without a failed test is still a failure.
    return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const values = readOptions(HELP, { long: { type: 'boolean' } });
mkdirSync('.cache/tests', { recursive: true });
const total = { passed: 0, failed: 0 };
for (const part of values.long ? longParts : parts) {
  // Counts of an earlier run must never stand for this one.
  if (part.result) rmSync(part.result.file, { force: true });
  const started = Date.now();
  console.log(`\n▶ ${part.name}`);
  const status = await statusOf(part);
  const { passed, failed } = countsOf(part, status);
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed ? '✗' : '✓'} ${part.name}（${Math.round((Date.now() - started) / 1000)} 秒）`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
