import { compareText } from '../../i18n/compare.ts';
import type { Finding, Place, Severity } from '../finding.ts';

/** Findings that differ only in where they show: one thing to mend, so people read it once. */
export interface Alike {
  rule: string;
  severity: Severity;
  what: string;
  todo: string;
  source?: Finding['source'];
  /** Every place, in order of addresses; empty where content was judged before it was built. */
  places: readonly Place[];
}

const sameThing = ({ rule, severity, what, todo, source }: Finding) =>
  JSON.stringify([rule, severity, what, todo, source?.file, source?.line, source?.field]);

const byPlace = (a: Place, b: Place) =>
  compareText(a.url, b.url) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compareText(a.state ?? '', b.state ?? '');

const bySource = (a: Alike, b: Alike) =>
  Number(!a.source) - Number(!b.source) ||
  compareText(a.source?.file ?? '', b.source?.file ?? '') ||
  (a.source?.line ?? 0) - (b.source?.line ?? 0);

/** Content by file and line, then what has no source by rule and address; the same order on every run. */
const inOrder = (a: Alike, b: Alike) =>
  bySource(a, b) ||
  compareText(a.rule, b.rule) ||
  (a.places[0] && b.places[0] ? byPlace(a.places[0], b.places[0]) : 0) ||
  compareText(a.what, b.what);

/** The findings with those that are alike as one, in the order in which every face tells them. */
export function alike(findings: readonly Finding[]): Alike[] {
  return [...Map.groupBy(findings, sameThing).values()]
    .map((same) => {
      const { rule, severity, what, todo, source } = same[0]!;
      const places = same.flatMap(({ place }) => (place ? [place] : [])).sort(byPlace);
      return { rule, severity, what, todo, ...(source ? { source } : {}), places };
    })
    .sort(inOrder);
}

/** Addresses of the pages a finding shows on, each once. */
export function pagesOf({ places }: Alike): string[] {
  return [...new Set(places.map(({ url }) => url))];
}

/** 「另外 311 頁也有」; empty where all of them have been named. */
export function otherPages(found: Alike, named: number): string {
  const others = pagesOf(found).length - named;
  return others > 0 ? `另外 ${others} 頁也有` : '';
}
