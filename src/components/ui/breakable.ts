const NO_START = /^[，。、：；？！」』）》〉的了嗎呢里路號]/u;
const NO_END = /[「『（《〈]$/u;
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * HTML of a Chinese heading with `<wbr>` between words, for `word-break: keep-all`: browsers alone would cut words in two.
 * `keep` lists names that must stay whole (villages, sections, services).
 */
export function breakable(text: string, keep: readonly string[] = []): string {
  const whole = keep.filter((name) => name.length > 1 && text.includes(name)).sort((a, b) => b.length - a.length);
  const parts = whole.length
    ? text.split(new RegExp(`(${whole.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')})`, 'u'))
    : [text];
  const words = parts.flatMap((part) =>
    whole.includes(part) && part.length <= 8
      ? [part]
      : [...new Intl.Segmenter('zh-TW', { granularity: 'word' }).segment(part)].map(({ segment }) => segment),
  );
  let html = '';
  let previous = '';
  for (const word of words) {
    // The segmenter cuts some words into single characters; a lone character is never worth a line break.
    const lone = [...word].length === 1 || [...previous].length === 1;
    const joined = previous === '' || lone || NO_START.test(word) || NO_END.test(previous) || /^\s|\s$/u.test(previous + word);
    html += `${joined ? '' : '<wbr>'}${escape(word)}`;
    previous = word;
  }
  return html;
}
