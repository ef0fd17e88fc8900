/** `stops`: nothing is published until it is mended. `warns`: true and worth doing, but nobody has to wait for it. */
export type Severity = 'stops' | 'warns';

/** Where in the office's content a finding can be mended. */
export interface Source {
  /** Path below the content root, with `/`. */
  file: string;
  /** Line from 1; 1 where the whole file is meant. */
  line: number;
  /** The field as staff see it; empty where the whole file is meant. */
  field: string;
  /** Id of the section that answers for the file. */
  section: string;
}

/** Where a finding shows on the built site. */
export interface Place {
  /** Address below the site, or of a file such as /_astro/x.css. */
  url: string;
  /** Line and column of the delivered file, from 1; absent for what only a browser sees. */
  line?: number;
  column?: number;
  /** How the page was looked at, where that matters: 「320 px」「列印」. */
  state?: string;
}

/** One thing that the gate found. */
export interface Finding {
  /** Id of the rule, room first: `links/broken`. */
  rule: string;
  severity: Severity;
  /** Absent where the fault lies in the generator and staff cannot mend it. */
  source?: Source;
  /** Absent where content was judged before it was built. */
  place?: Place;
  /** What is wrong, zh-TW. */
  what: string;
  /** What to do, zh-TW. */
  todo: string;
}

/** What a run judged and what it found: the one model behind all faces. */
export interface Report {
  /** The day it was judged as of, YYYY-MM-DD. */
  today: string;
  /** Every rule that ran, in order, whether it found something or not. */
  rules: readonly { id: string; title: string; basis?: string | undefined }[];
  /** How much was looked at: 「492 頁」「23 個檔案」; shown, never judged. */
  scope: readonly string[];
  findings: readonly Finding[];
}

export const stopping = (findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity === 'stops');
export const warning = (findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity === 'warns');

/** A finding's place in one line: 「services/x.md 第 3 行（費用）」, or the address where it has no source. */
export function whereOf({ source, place }: Pick<Finding, 'source' | 'place'>): string {
  const shown = place ? `${place.url}${place.line ? `:${place.line}` : ''}${place.state ? `（${place.state}）` : ''}` : '';
  return source ? `${source.file} 第 ${source.line} 行${source.field ? `（${source.field}）` : ''}` : shown;
}
