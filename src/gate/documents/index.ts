import type { ContentRule, SiteRule } from '../rule.ts';
import { active } from './active.ts';
import { damaged } from './damaged.ts';
import { encrypted } from './encrypted.ts';
import { extension } from './extension.ts';
import { fileName } from './fileName.ts';
import { format } from './format.ts';
import { language } from './language.ts';
import { linked } from './linked.ts';
import { linkText } from './linkText.ts';
import { tagged } from './tagged.ts';
import { textLayer } from './textLayer.ts';
import { title } from './title.ts';

/** Rules on content/files: what the public takes away. */
export const documentsRules: readonly ContentRule[] = [
  fileName,
  linked,
  format,
  extension,
  damaged,
  encrypted,
  active,
  title,
  language,
  textLayer,
  tagged,
];

/** Rules on the links of built pages to them. */
export const documentsSiteRules: readonly SiteRule[] = [linkText];
