/** Control characters, and the marks that turn the direction of writing: in a terminal or a log they would act instead of being read. */
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A text as one line that every face can print: white space becomes one space, what cannot be printed becomes 「�」. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(/\s+/gu, ' ').replaceAll(UNPRINTABLE, '�').trim();
}
