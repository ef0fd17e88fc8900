import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Where an office keeps the clauses that were met, below its content root. */
export const EXPECTED_FILE = 'expectations/plan.yaml';

const HEAD = `# Clauses of the service plan that were met. The gate stops where one of these is no longer met (src/gate/plan/).
# Written by: npm run plan:accept. Take a number out only where the office has decided to do less than before.
`;

/** The numbers of the clauses that were met; empty where the office keeps no such file. Throws where the file holds something else. */
export function expectedClauses(root: string): string[] {
  const file = join(root, EXPECTED_FILE);
  if (!existsSync(file)) return [];
  const met: unknown = (parse(readFileSync(file, 'utf8')) as { met?: unknown } | null)?.met ?? [];
  if (!Array.isArray(met) || !met.every((number) => typeof number === 'string')) {
    throw new Error(`${EXPECTED_FILE}：「met」要是一張條號的清單，條號前後加引號，例如 - "1.1"。`);
  }
  return met;
}

/** The file that holds these numbers. */
export function expectedFile(met: readonly string[]): string {
  return `${HEAD}${stringify({ met }, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', indentSeq: true })}`;
}
