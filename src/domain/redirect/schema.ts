import type { z } from 'zod';
import { group, list, text } from '../field/builders.ts';

/** Folders of an address, each ending with a slash: lower-case words with hyphens, as ids are. */
const FOLDERS = String.raw`(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)`;

/** Pages that have moved, in `redirects.yaml` at the content root: whoever knows the old address is led to the new one. */
export const redirectsSchema = list(
  '搬家的網址',
  '網址改了，就在這裡加一項，讓用舊網址的人找得到。',
  '搬家',
  group('搬家', '一個舊網址和它的新網址。', {
    from: text('舊網址', '從前的網址，例如 /services/old-name/。', {
      pattern: new RegExp(String.raw`^\/${FOLDERS}+$`, 'u'),
      patternSays: '不含網站名稱，前後都有「/」，只用小寫英文、數字和連字號，例如 /services/old-name/',
    }),
    to: text('新網址', '現在的網址，例如 /services/new-name/；也可以指到頁面裡的一段，例如 /visit/#parking。', {
      pattern: new RegExp(String.raw`^\/${FOLDERS}*(?:#[^\s#?]+)?$`, 'u'),
      patternSays: '本站的網址，不含網站名稱，前後都有「/」，例如 /services/new-name/；要指到頁面裡的一段，後面再加「#」和那一段的名字',
    }),
  }),
  { max: 2000 },
);

export type Redirect = z.infer<typeof redirectsSchema>[number];
