import type { Finding, Place, Report } from '../finding.ts';
import { alike } from './alike.ts';

/** Rises when a field changes its meaning or goes away; new fields may come without. */
export const JSON_VERSION = 1;

/** The shape of the JSON face, for programs. Lists have a fixed order: the same site gives the same bytes. */
export interface JsonReport {
  version: typeof JSON_VERSION;
  /** The day it was judged as of, YYYY-MM-DD. */
  today: string;
  /** What was looked at, zh-TW. */
  scope: readonly string[];
  /** How many there are in `findings`, by severity. */
  counts: { stops: number; warns: number };
  /** Every rule that ran, in order; `basis` is null where a rule has none. */
  rules: { id: string; title: string; basis: string | null }[];
  /** `source` is null where the fault lies in the generator; `places` is empty where content was judged before it was built. */
  findings: {
    rule: string;
    severity: Finding['severity'];
    what: string;
    todo: string;
    source: { file: string; line: number; field: string; section: string } | null;
    places: { url: string; line: number | null; column: number | null; state: string | null }[];
  }[];
}

const placeOf = ({ url, line, column, state }: Place) => ({ url, line: line ?? null, column: column ?? null, state: state ?? null });

/** The report as JSON (see JsonReport), one line break at the end. */
export function json({ today, scope, rules, findings }: Report): string {
  const found = alike(findings);
  const stops = found.filter(({ severity }) => severity === 'stops').length;
  const shape: JsonReport = {
    version: JSON_VERSION,
    today,
    scope,
    counts: { stops, warns: found.length - stops },
    rules: rules.map(({ id, title, basis }) => ({ id, title, basis: basis ?? null })),
    findings: found.map(({ rule, severity, what, todo, source, places }) => ({
      rule,
      severity,
      what,
      todo,
      source: source ? { file: source.file, line: source.line, field: source.field, section: source.section } : null,
      places: places.map(placeOf),
    })),
  };
  return `${JSON.stringify(shape, null, 1)}\n`;
}
