import type { z } from 'zod';
import type { Said } from './finding.ts';
import { issueAt } from './issueAt.ts';
import type { RawFile } from './readFile.ts';
import { sayChoice, sayUnknownKey } from './sayChoice.ts';
import { sayEmpty, sayMissing } from './sayEmpty.ts';
import { sayFormat } from './sayFormat.ts';
import { sayTooBig, sayTooSmall } from './sayLimit.ts';
import { sayType, sayWholeFile } from './sayType.ts';

/** The two sentences for one zod issue: what is wrong, what to do. */
export function sayIssue(issue: z.core.$ZodIssue, root: z.ZodType, raw: Pick<RawFile, 'data' | 'writtenAt'>): Said {
  const at = issueAt(issue.path, root, raw);
  if (at.path.length === 0 && issue.code === 'invalid_type') return sayWholeFile(at);
  if (at.value === undefined) return sayMissing(at);
  if (at.value === null || at.value === '') return sayEmpty(at);
  switch (issue.code) {
    case 'unrecognized_keys':
      return sayUnknownKey(issue.keys[0] ?? '', at);
    case 'invalid_type':
      return sayType(issue.expected, at);
    case 'too_small':
      return sayTooSmall(Number(issue.minimum), at);
    case 'too_big':
      return sayTooBig(Number(issue.maximum), at);
    case 'invalid_value':
      return sayChoice(at);
    case 'invalid_format':
    case 'custom':
      return sayFormat(issue.message, at);
    default:
      return { what: `「${at.shown}」的寫法不對。`, todo: `照說明修改：${at.meta?.hint ?? issue.message}` };
  }
}
