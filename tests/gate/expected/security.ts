import type { Expected } from './type.ts';

const page = (rule: string, name: string, line?: number): Expected => ({
  rule: `security/${rule}`,
  severity: 'stops',
  place: `/broken/security/${name}${line === undefined ? '' : `:${line}`}`,
});
const contact = (line: number): Expected => ({
  rule: 'security/contact',
  severity: 'stops',
  place: `/.well-known/security.txt:${line}`,
});

export const securityExpected: Expected[] = [
  page('policy', 'policy-missing/'),
  page('policy', 'policy-unsafe/', 5),
  page('policy', 'policy-other/', 5),
  page('policy', 'policy-late/', 8),
  page('policy', 'policy-twice/', 8),
  page('inline', 'inline-script/', 8),
  page('inline', 'inline-style/', 8),
  { rule: 'security/inline', severity: 'stops', place: '/disaster/lite/broken-style/:9' },
  page('inline', 'style-attribute/', 13),
  page('inline', 'event-handler/', 13),
  page('inline', 'script-address/', 13),
  page('foreign', 'foreign-picture/', 13),
  page('foreign', 'foreign-script/', 8),
  page('foreign', 'foreign-preconnect/', 8),
  page('foreign', 'foreign-frame/', 13),
  page('foreign', 'foreign-form/', 13),
  page('foreign-styles', 'foreign-font.css', 4),
  page('foreign-styles', 'foreign-import.css', 1),
  page('target', 'target-silent/', 13),
  page('target', 'target-held/', 13),
  contact(1),
  contact(2),
];
