import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXPECTED_FILE, expectedClauses, expectedFile } from '../src/gate/plan/expected.ts';
import { builtPlan } from '../src/gate/plan/published.ts';
import { readSite } from '../src/gate/site.ts';
import { contentRoot, outputFolder } from '../src/settings.ts';
import { readOptions } from './options.ts';

const HELP = `Compares the clauses that the built site meets with those that the office has written down as met.

  npm run plan:accept            write down what is met now
  node scripts/plan.ts           only compare

  --accept   write expectations/plan.yaml below the content folder
  --help     this text

Environment:
  OFFICE_CONTENT  the content folder (default: content)
  SITE_OUT        the built site (default: dist)

Exit codes: 0 nothing lost, or written down; 1 not built yet, or a clause that was met is not met any more; 2 wrong use.`;

/** Numbers of the clauses met in the built site, in the plan's order, and of those written down. */
function compare(): { met: string[]; known: string[] } {
  const { clauses } = builtPlan(readSite(outputFolder()));
  return { met: clauses.filter(({ state }) => state === 'met').map(({ number }) => number), known: expectedClauses(contentRoot()) };
}

const line = (words: string, numbers: readonly string[]) => `${words}：${numbers.length ? numbers.join('、') : '沒有'}`;

const values = readOptions(HELP, { accept: { type: 'boolean' } });
try {
  const { met, known } = compare();
  const lost = known.filter((number) => !met.includes(number));
  const gained = met.filter((number) => !known.includes(number));
  console.log([line('現在做到', met), line('新做到', gained), line('以前做到、現在沒有', lost)].join('\n'));
  if (values.accept) {
    const file = join(contentRoot(), EXPECTED_FILE);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, expectedFile(met));
    console.log(`已寫進 ${EXPECTED_FILE}：${met.length} 條。`);
  } else if (lost.length) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
