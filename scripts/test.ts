import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { staticChecks, type Check } from './checks.ts';
import { run } from './run.ts';
import { readOptions } from './options.ts';

const HELP = `Sets up and runs every check and test; ends with a line "N passed, N failed".

  npm test                 everything (under 25 minutes on 2 cores)
  npm run test:long        what is too slow for every change

  --long   only the slow part
  --help   this text

Exit codes: 0 all passed, 1 something failed, 2 wrong use.`;

interface Part extends Check {
  /** Where vitest writes its counts; a plain check counts as one. */
  counts?: string;
}

const vitest = (project: string): Part => {
  const counts = `.cache/tests/${project}.json`;
  return {
    name: `測試：${project}`,
    counts,
    go: () =>
      run('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${counts}`], {
        CI: process.env.CI ?? '',
      }),
  };
};

/** Tests in a real browser; where there is none, this part fails and the others still run. */
const inBrowser = (project: string): Part => {
  const part = vitest(project);
  return {
    ...part,
    go: () => {
      process.env.CHROME_PATH = ensureBrowser();
      return part.go();
    },
  };
};

const parts: Part[] = [...staticChecks, vitest('unit'), vitest('build'), inBrowser('browser')];

/** What is too slow for every change. */
const longParts: Part[] = [inBrowser('long')];

/** The exit code of a part; a part that could not even start has failed. */
async function statusOf(part: Part): Promise<number> {
  try {
    return await part.go();
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

function countsOf(part: Part, status: number): { passed: number; failed: number } {
  if (!part.counts) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(part.counts, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    // A run that fell over without a failed test is still a failure.
    return { passed: numPassedTests, failed: status !== 0 && numFailedTests === 0 ? 1 : numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const values = readOptions(HELP, { long: { type: 'boolean' } });
mkdirSync('.cache/tests', { recursive: true });
const total = { passed: 0, failed: 0 };
for (const part of values.long ? longParts : parts) {
  // Counts of an earlier run must never stand for this one.
  if (part.counts) rmSync(part.counts, { force: true });
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
