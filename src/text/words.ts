/** Characters that may not begin a line, after 中文排版 practice (closing marks and particles that cling to what is before). */
const NO_START = /^[，。、：；？！」』）》〉的了嗎呢吧里路號]/u;
const NO_END = /[「『（《〈]$/u;

const segmenter = new Intl.Segmenter('zh-TW', { granularity: 'word' });

/** The words of a text in order, marks and spaces among them: joined they are the text again. */
export function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** True where no line may end between `before` and `after`. */
export function clings(before: string, after: string): boolean {
  return NO_START.test(after) || NO_END.test(before);
}
