import { staticChecks } from './checks.ts';
import { readOptions } from './options.ts';

const HELP = `Runs every check of the code and of the content's form: types, lint, formatting. (The gate: npm run check.)

  npm run check:code

Exit codes: 0 nothing wrong, 1 findings, 2 wrong use.`;

readOptions(HELP, {});
let failed = 0;
for (const { name, go } of staticChecks) {
  console.log(`\n▶ ${name}`);
  if ((await go()) !== 0) failed += 1;
}
console.log(failed ? `\n${failed} 項檢查沒有通過。` : '\n全部通過。');
process.exitCode = failed ? 1 : 0;
