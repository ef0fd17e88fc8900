import type { Said } from '../finding.ts';

/** Something in a body that may not be published; `line` from 1, counted in the body. */
export interface BodyFault extends Said {
  line: number;
}

/** The first words of what was written, as messages quote it. */
export function quoted(text: string): string {
  const signs = [...text.replaceAll(/\s+/gu, ' ').trim()];
  return `「${signs.slice(0, 40).join('')}${signs.length > 40 ? '…' : ''}」`;
}
