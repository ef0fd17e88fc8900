import { createHash } from 'node:crypto';
import { COUNTED } from '../../src/gate/faces/markdown.ts';
import type { Results } from './results.ts';

/** What the JSON of the check (src/gate/faces/json.ts) and that of the links (scripts/links.ts) both say of a finding. */
interface Found {
  rule: string;
  severity: string;
  what: string;
  source?: { file: string; field: string } | null;
}

/** Days run on by themselves, and that is no news: 「已經過了 12 天」「再過 5 天」「3 天查到都打不開」. */
const withoutDays = (what: string) => what.replaceAll(/\d+ 天/gu, '… 天');

/** A key for each finding of a JSON report, the same next week if nobody mends it; lines of files shift, so they do not count. */
export function keysOf(json: string): string[] {
  const { findings } = JSON.parse(json) as { findings: readonly Found[] };
  return findings
    .filter(({ rule }) => !COUNTED.has(rule))
    .map(({ rule, severity, what, source }) => [rule, severity, source?.file ?? '', source?.field ?? '', withoutDays(what)].join('|'));
}

/** What there is to do this week; a part that is missing is something to look at, too. */
function toDo({ links, check }: Results): string[] {
  return [links?.keys ?? ['links 沒有跑完'], check?.keys ?? ['check 沒有跑完']].flat();
}

export const nothingToDo = (results: Results): boolean => toDo(results).length === 0;

/** The invisible line of an issue by which next week's run sees whether anything is different: no order, no repetition. */
export function markOf(results: Results): string {
  const hash = createHash('sha256').update(JSON.stringify([...new Set(toDo(results))].sort()));
  return `<!-- findings: ${hash.digest('hex').slice(0, 16)} -->`;
}

/** The mark in the text of an issue; undefined where there is none. */
export function markIn(body: string): string | undefined {
  return /<!-- findings: [0-9a-f]+ -->/u.exec(body)?.[0];
}
