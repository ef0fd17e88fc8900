import type { Expected } from './type.ts';

const page = (name: string, line: number) => `/broken/markup/${name}/:${line}`;
const code = (name: string, line = 12, severity: Expected['severity'] = 'stops'): Expected => ({
  rule: `wcag-tw/${name.toUpperCase()}`,
  severity,
  place: page(name, line),
});
const invalid = (name: string, line = 12): Expected => ({ rule: 'markup/valid', severity: 'stops', place: page(name, line) });

/** One page for each machine code; three faults break the HTML standard too. */
export const markupExpected: Expected[] = [
  invalid('valid'),
  code('hm1110100c'),
  code('hm1110101c', 13),
  invalid('hm1110101c', 13),
  code('hm1110103c', 12, 'warns'),
  code('hm1110104c'),
  code('hm1110105c'),
  code('hm1110106c'),
  code('hm1130100c'),
  code('hm1130101c', 13),
  code('hm1130102c', 14),
  code('hm1130103c', 12, 'warns'),
  code('hm1130104c'),
  code('hm1130105c', 12, 'warns'),
  code('hm1130200c', 12, 'warns'),
  code('hm1240102c', 9, 'warns'),
  code('hm1240200c', 7),
  code('hm1240400c'),
  code('hm1240401c'),
  code('hm1310100c', 2),
  invalid('hm1310100c', 2),
  code('me1320200c'),
  code('hm1410200c'),
  code('hm1410201c'),
  invalid('hm1410201c'),
  { rule: 'wcag-tw/CS2140401C', severity: 'stops', place: '/broken/styles/fixed-size.css:6' },
  code('hm2310200c', 12, 'warns'),
];
