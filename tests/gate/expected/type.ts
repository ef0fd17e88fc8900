import type { Severity } from '../../../src/gate/finding.ts';

/** One seeded fault of the broken office and where the gate must say it is. */
export interface Expected {
  rule: string;
  severity: Severity;
  /** `file:line` below the content root. */
  source?: string;
  /** Field label. */
  field?: string;
  /** Address, with `:line` where the finding has one. */
  place?: string;
}
