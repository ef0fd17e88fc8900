import { type Judge } from '../finding.ts';
import { cs2140401c } from './cs2140401c.ts';
import { hm1110100c } from './hm1110100c.ts';
import { hm1110101c } from './hm1110101c.ts';
import { hm1110103c } from './hm1110103c.ts';
import { hm1110104c } from './hm1110104c.ts';
import { hm1110105c } from './hm1110105c.ts';
import { hm1110106c } from './hm1110106c.ts';
import { hm1130100c } from './hm1130100c.ts';
import { hm1130101c } from './hm1130101c.ts';
import { hm1130102c } from './hm1130102c.ts';
import { hm1130103c } from './hm1130103c.ts';
import { hm1130104c } from './hm1130104c.ts';
import { hm1130105c } from './hm1130105c.ts';
import { hm1130200c } from './hm1130200c.ts';
import { hm1240102c } from './hm1240102c.ts';
import { hm1240200c } from './hm1240200c.ts';
import { hm1240400c } from './hm1240400c.ts';
import { hm1240401c } from './hm1240401c.ts';
import { hm1310100c } from './hm1310100c.ts';
import { hm1410200c } from './hm1410200c.ts';
import { hm1410201c } from './hm1410201c.ts';
import { hm2310200c } from './hm2310200c.ts';
import { me1320200c } from './me1320200c.ts';

/** The test of each code. */
export const judges: Record<string, Judge> = {
  CS2140401C: cs2140401c,
  HM1110100C: hm1110100c,
  HM1110101C: hm1110101c,
  HM1110103C: hm1110103c,
  HM1110104C: hm1110104c,
  HM1110105C: hm1110105c,
  HM1110106C: hm1110106c,
  HM1130100C: hm1130100c,
  HM1130101C: hm1130101c,
  HM1130102C: hm1130102c,
  HM1130103C: hm1130103c,
  HM1130104C: hm1130104c,
  HM1130105C: hm1130105c,
  HM1130200C: hm1130200c,
  HM1240102C: hm1240102c,
  HM1240200C: hm1240200c,
  HM1240400C: hm1240400c,
  HM1240401C: hm1240401c,
  HM1310100C: hm1310100c,
  HM1410200C: hm1410200c,
  HM1410201C: hm1410201c,
  HM2310200C: hm2310200c,
  ME1320200C: me1320200c,
};
