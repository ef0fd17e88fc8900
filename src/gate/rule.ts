import type { Page } from 'playwright-core';
import type { Severity } from './finding.ts';
import type { JudgedOffice } from './office.ts';
import type { BuiltPage, BuiltSite } from './site.ts';

/** What every rule says of itself. */
export interface RuleHead {
  /** `room/name`, unique. */
  id: string;
  /** What must hold, zh-TW, one short line. */
  title: string;
  /** Law, standard or clause it comes from. */
  basis?: string;
  severity: Severity;
}

/** What a rule found in content: `path` is the field's, or `line` where there is no field (bodies, attachments). */
export interface ContentFault {
  file: string;
  line: number;
  field?: string;
  what: string;
  todo: string;
}

/** Judges the office's content and attachments before anything is built. */
export interface ContentRule extends RuleHead {
  check: (office: JudgedOffice) => ContentFault[] | Promise<ContentFault[]>;
}

/** What a rule found on a built page or file; `written` are words by which the line in the content can be found, most telling first. */
export interface SiteFault {
  url: string;
  line?: number;
  column?: number;
  state?: string;
  written?: readonly string[];
  /** The line in the content, where the rule knows it for certain. */
  source?: { file: string; line: number; field?: string };
  what: string;
  todo: string;
  /** Only where it differs from the rule's. */
  severity?: Severity;
}

/** Judges the built site as files. */
export interface SiteRule extends RuleHead {
  check: (site: BuiltSite, office: JudgedOffice) => SiteFault[] | Promise<SiteFault[]>;
}

/** How a page is looked at in the real browser. */
export interface View {
  width: number;
  /** 「320 px」, as messages name it. */
  name: string;
}

export type BrowserFault = Omit<SiteFault, 'url' | 'state'> & { state?: string };

/** Judges one page in the real browser, as it stands in the view. It leaves the page as it found it. */
export interface BrowserRule extends RuleHead {
  /** Widths in px this rule needs; it runs once in each. */
  widths: readonly number[];
  /** Only in `npm run test:long`. */
  long?: boolean;
  /** Which pages; all where absent. */
  only?: (page: BuiltPage) => boolean;
  check: (page: Page, view: View, built: BuiltPage) => Promise<BrowserFault[]>;
}
