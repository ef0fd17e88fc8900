import { accessKeys } from './accessKeys.ts';
import { axe, axeLong } from './axe.ts';
import { noise } from './console.ts';
import { focus } from './focus.ts';
import { motion } from './motion.ts';
import { noScript } from './noScript.ts';
import { print } from './print.ts';
import { reflow } from './reflow.ts';
import { spacing } from './spacing.ts';
import { targetSize } from './targetSize.ts';
import type { KindRule } from './type.ts';

/** Every rule that needs a real browser, in the order they run on a page; what the browser said comes last. */
export const browserRules: readonly KindRule[] = [
  axe,
  axeLong,
  reflow,
  spacing,
  targetSize,
  accessKeys,
  motion,
  print,
  focus,
  noScript,
  noise,
];
