import type { Page } from 'playwright-core';
import type { BrowserFault, BrowserRule, View } from '../rule.ts';
import type { BuiltPage } from '../site.ts';

/** A view with what the driver knows of the run. */
export interface SeenView extends View {
  /** True for the pages chosen for their kind (`kinds.ts`). */
  sampled?: boolean;
  /** True in `npm run test:long`. */
  long?: boolean;
}

/** A browser rule that may keep to a sample: slow rules run on one page of each kind and the largest of the kind. */
export interface KindRule extends BrowserRule {
  sampled?: boolean;
  /** Pages that are judged besides the sample. */
  alsoOn?: (page: BuiltPage) => boolean;
  check: (page: Page, view: SeenView, built: BuiltPage) => Promise<BrowserFault[]>;
}

/** What a fault in the generator's own files asks staff to do. */
export const TELL_KEEPER = '這不是內容寫錯，請把這一頁的網址和這段話交給維護網站的人。';

/** Words of an element as a hint for finding the line of content; too short ones would be found anywhere. */
export const hint = (words: string): { written: string[] } => ({ written: words.length >= 4 ? [words] : [] });
