import type { Said } from './finding.ts';

/** A Markdown file cut in two at its fences. */
export interface FrontMatter {
  yaml: string;
  body: string;
  /** Line (from 1) of the closing fence. */
  closingLine: number;
}

const OPENING = /^---[ \t]*\r?\n/u;
const WHOLE = /^---[ \t]*\r?\n(?<yaml>(?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/u;

/** Cuts `text` into front matter and body, or says which fence is missing. */
export function splitFrontMatter(text: string): FrontMatter | Said {
  const match = WHOLE.exec(text);
  if (match) {
    const yaml = match.groups?.yaml ?? '';
    return { yaml, body: text.slice(match[0].length), closingLine: 1 + yaml.split('\n').length };
  }
  return OPENING.test(text)
    ? { what: '欄位後面少了一行「---」。', todo: '在最後一個欄位下面加一行「---」，內文寫在它下面。' }
    : { what: '檔案開頭沒有用「---」包住的欄位。', todo: '第一行只寫「---」，欄位寫完再一行「---」，下面才是內文。' };
}
