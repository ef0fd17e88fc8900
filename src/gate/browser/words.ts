/** The words of a piece of HTML, without its tags. */
export const wordsIn = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
