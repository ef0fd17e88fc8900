import type { ContentRule } from '../rule.ts';
import { author } from './author.ts';
import { email } from './email.ts';
import { mobile } from './mobile.ts';
import { nationalId } from './nationalId.ts';
import { photoPosition } from './photoPosition.ts';
import { residencePermit } from './residencePermit.ts';

/** Rules on what could name or reach a private person. */
export const personalRules: readonly ContentRule[] = [nationalId, residencePermit, mobile, email, photoPosition, author];
