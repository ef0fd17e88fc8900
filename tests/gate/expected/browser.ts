import type { Expected } from './type.ts';

const row = (rule: string, name: string): Expected => ({ rule: `browser/${rule}`, severity: 'stops', place: `/broken/browser/${name}/` });

/** Faults that only a real browser sees; an engine of its own row where two of them see the same. */
export const browserExpected: Expected[] = [
  row('axe', 'axe'),
  row('axe', 'axe-state'),
  row('axe', 'alt'),
  { ...row('axe', 'contrast-unknown'), severity: 'warns' },
  // Each of pa11y's two engines tells of the picture; HTML_CodeSniffer alone tells of the group, with two techniques.
  row('pa11y', 'alt'),
  row('pa11y', 'alt'),
  row('pa11y', 'pa11y'),
  row('pa11y', 'pa11y'),
  row('reflow', 'reflow'),
  row('reflow', 'reflow-cut'),
  row('spacing', 'spacing'),
  row('spacing', 'spacing-lines'),
  row('spacing', 'spacing-tall'),
  // axe knows the 24 px too.
  row('target-size', 'target-24'),
  row('target-size', 'target-24'),
  row('axe', 'target-24'),
  row('axe', 'target-24'),
  row('target-size', 'target-44'),
  row('focus', 'focus-invisible'),
  row('focus', 'focus-covered'),
  row('focus', 'focus-trap'),
  row('focus', 'focus-away'),
  row('focus', 'skip-dead'),
  row('focus', 'skip-missing'),
  row('access-keys', 'access-key'),
  row('access-keys', 'access-key-search'),
  row('access-keys', 'access-key-dead'),
  row('access-keys', 'access-key-twice'),
  // The engines know of dead anchors and of keys given twice.
  row('axe', 'access-key-twice'),
  row('pa11y', 'access-key-twice'),
  row('pa11y', 'access-key-dead'),
  row('motion', 'motion'),
  row('motion', 'motion-scroll'),
  row('no-script', 'no-script'),
  row('no-script', 'no-script-empty'),
  row('no-script', 'no-script-words'),
  row('print', 'print-cut'),
  row('print', 'print-long'),
  row('print', 'print-menu'),
  row('print', 'print-two/checklist'),
  row('console', 'console'),
  row('console', 'missing'),
  row('console', 'foreign'),
];

/** Seen only in `npm run test:long`. */
export const browserLongExpected: Expected[] = [row('axe-looks', 'axe-looks')];
