import { clings, wordsOf } from './words.ts';

/** Width of one character in em, measured on Noto Sans CJK TC: full-width forms fill one em, Latin letters about 0.6. */
export function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x2e80) return 1;
  if (/[mwMW@]/u.test(char)) return 0.9;
  if (/[iljtfr.,:;'! |()]/u.test(char)) return 0.36;
  return /[A-Z]/u.test(char) ? 0.68 : 0.58;
}

/** Width of a line in em. */
export function textWidth(line: string): number {
  return [...line].reduce((sum, char) => sum + charWidth(char), 0);
}

/** Breaks a label between words so that no line is wider than `max` em, lines are of like length, and no mark starts a line. */
export function wrapLabel(label: string, max: number): string[] {
  const pieces: string[] = [];
  for (const word of wordsOf(label).flatMap((one) => (textWidth(one) > max ? [...one] : [one]))) {
    const last = pieces.at(-1);
    if (last !== undefined && clings(last, word)) pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
  }
  const total = textWidth(label);
  const goal = Math.min(max, Math.max(total / Math.ceil(total / max) + 0.6, 3));
  const lines: string[] = [''];
  for (const piece of pieces) {
    const line = lines.at(-1)!;
    const fits = textWidth(line + piece) <= (lines.length < Math.ceil(total / max) ? goal : max);
    if (line === '' || fits) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}
