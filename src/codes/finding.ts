import { type DOMTree, type HtmlElement } from 'html-validate';

/** One fault on a page, in words for the person who mends it. */
export interface Finding {
  /** Null when the fault is that something is missing from the page as a whole. */
  node: HtmlElement | null;
  /** What is wrong, one sentence. */
  what: string;
  /** What to do, one sentence. */
  todo: string;
  /** Why it only warns, when the code's wording leaves this very point open. */
  open?: string;
}

/** Looks at a whole page for the faults of one code. */
export type Judge = (page: DOMTree) => Finding[];
