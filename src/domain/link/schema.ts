import { z } from 'zod';
import { choice, link, list, text } from '../field/builders.ts';
import { provenance, review } from '../field/common.ts';
import { linkGroups } from './groups.ts';

/** One website of another body that helps citizens on; asked every week whether it still answers (plan 3.3.2). */
export const linkSchema = z.strictObject({
  title: text('網站名稱', '網站自己的名稱。', { max: 40 }),
  url: link('網址', '自己打開看過的網址，不可以猜。'),
  is: text('可以做什麼', '到那個網站可以查什麼、辦什麼，一、兩句話。', { max: 80 }),
  organiser: text('誰的網站', '機關或團體的名稱。', { max: 40 }),
  groups: list('放在哪一組', '從清單選，可以選好幾組。', '組', choice('組', '從清單選。', linkGroups), { min: 1, max: 8 }),
  ...provenance(),
  ...review(),
});

export type RelatedLink = z.infer<typeof linkSchema>;
