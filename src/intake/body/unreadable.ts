import type { BodyFault } from './fault.ts';

/** Why a text cannot be read as MDX, from the parser's error; its own sentence is English and stays inside. */
export function unreadableFault({ line, message, ruleId }: Error & { line?: number; ruleId?: string }, text: string): BodyFault {
  const [, name] = /`<\/?([^`/>]+)>`/u.exec(message) ?? [];
  // A block that never ends is only placed in the parser's sentence: 「(3:1-3:9)」.
  const at = Number(line ?? /\((\d+):\d+/u.exec(message)?.[1] ?? 1);
  const said = (what: string, todo: string): BodyFault => ({ line: at, what, todo });
  if (ruleId === 'end-tag-mismatch' && name) {
    return said(
      `「<${name}>」的開頭和結尾對不上。`,
      `開頭「<${name} …>」和結尾「</${name}>」各自一行，各寫一次，上面和下面都空一行；裡面不寫東西的，寫成「<${name} … />」。`,
    );
  }
  if (ruleId === 'unexpected-closing-slash') return said('這一行有結尾，卻沒有開頭。', '在上面補開頭，或刪掉這個結尾。');
  const written = text.split('\n')[at - 1] ?? '';
  if (/=\s*[^"\s]/u.test(written) && /<[A-Z]/u.test(written)) {
    return said('這一行區塊的屬性沒有用半形雙引號包住。', '屬性寫成 ids="a, b"：等號後面一個半形雙引號，寫完再一個。');
  }
  return said(
    '這一行的「<」「{」或區塊寫法讀不懂。',
    '區塊要有頭有尾，屬性的值前後要加雙引號；只是要寫「<」或「{」這個符號，就在前面加「\\」。',
  );
}
