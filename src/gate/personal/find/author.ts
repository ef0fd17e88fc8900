const OFFICE_WORDS = /公所|政府|[課室局處府部院署會所科組隊]|\b(?:office|section|department|bureau|government|council|agency)\b/iu;
const NAME_LIKE = /^\p{Script=Han}{2,4}$/u;
/** Names that end in a word of an office, like 秘書室: two to four signs of which the last says what it is. */
const OFFICE_END = /(?:公所|[課室局處府部院署會所科組隊])$/u;

/** True where the author of a document looks like a person: a name of two to four Han characters, or anything that names no office. */
export function looksLikePerson(author: string): boolean {
  const plain = author.normalize('NFKC').trim();
  if (plain === '') return false;
  return NAME_LIKE.test(plain) ? !OFFICE_END.test(plain) : !OFFICE_WORDS.test(plain);
}

/** An author of whom only the first sign is shown. */
export const maskedAuthor = (author: string): string => `${[...author.trim()][0] ?? ''}○○`;
