import { escapeHtml } from '../../text/escapeHtml.ts';
import { clings, wordsOf } from '../../text/words.ts';

/**
 * HTML of a Chinese heading with `<wbr>` between words, for `word-break: keep-all`: browsers alone would cut words in two.
 * `keep` lists names that must stay whole (villages, sections, services).
 */
export function breakable(text: string, keep: readonly string[] = []): string {
  const whole = keep.filter((name) => name.length > 1 && text.includes(name)).sort((a, b) => b.length - a.length);
  const parts = whole.length
    ? text.split(new RegExp(`(${whole.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')})`, 'u'))
    : [text];
  const words = parts.flatMap((part) => (whole.includes(part) && part.length <= 8 ? [part] : wordsOf(part)));
  let html = '';
  let previous = '';
  for (const word of words) {
    // The segmenter cuts some words into single characters; a lone character is never worth a line break.
    const lone = [...word].length === 1 || [...previous].length === 1;
    const joined = previous === '' || lone || clings(previous, word) || /^\s|\s$/u.test(previous + word);
    html += `${joined ? '' : '<wbr>'}${escapeHtml(word)}`;
    previous = word;
  }
  return html;
}
