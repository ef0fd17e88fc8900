import type { Said } from './finding.ts';

const INDENT: Said = { what: '這一行前面的空格和同一組的欄位對不齊。', todo: '和同一組的其他欄位對齊，前面的空格要一樣多。' };
const QUOTE: Said = { what: '引號或括號後面還有字。', todo: '整段文字用一對雙引號包起來；裡面要引用時改用「」。' };

/** Staff's words for a fault of YAML's form; `line` is the text of the line it stands on. */
export function sayYaml(code: string, message: string, line: string): Said {
  switch (code) {
    case 'TAB_AS_INDENT':
      return { what: '用了 Tab 縮排。', todo: '把 Tab 改成空格，一層兩格。' };
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? bracket() : INDENT;
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (message.startsWith('A block sequence')) return INDENT;
      return { what: '這一行文字裡有「: 」，讀不出是欄位還是文字。', todo: '整段文字用雙引號包起來，或把「: 」改成全形「：」。' };
    case 'MULTILINE_IMPLICIT_KEY':
      return noColon(line);
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) return { what: '引號只有開頭，沒有結尾。', todo: '在這段文字的最後補上一樣的引號。' };
      if (message.startsWith('Sequence item')) return INDENT;
      return message.startsWith('Tags') ? badStart(line) : noColon(line);
    case 'BAD_SCALAR_START':
      return badStart(line);
    case 'BAD_DQ_ESCAPE':
      return { what: '雙引號裡有反斜線「\\」。', todo: '把反斜線刪掉，或改用單引號包這段文字。' };
    case 'MULTIPLE_DOCS':
      return { what: '檔案中間多了一行「---」。', todo: '刪掉這一行。' };
    case 'UNEXPECTED_TOKEN':
      if (message.includes('block-seq-ind'))
        return { what: '「- 」和欄位名稱寫在同一行。', todo: '換行，清單的每一項另起一行，前面加「- 」。' };
      if (/^(Block scalar|Not a YAML)/u.test(message)) return badStart(line);
      return /["'\]}]/u.test(line) ? QUOTE : INDENT;
    default:
      return { what: '這一行的寫法讀不懂。', todo: '檢查冒號、引號和縮排；含冒號或井字號的文字用雙引號包起來。' };
  }
}

function noColon(line: string): Said {
  if (/["']\s*\S+$/u.test(line) && /:\s+["']/u.test(line)) return QUOTE;
  const what = '這一行少了半形冒號和空格「: 」。';
  if (line.includes('：')) return { what, todo: '是欄位就把全形「：」改成半形「: 」；是上一行的文字就接回上一行。' };
  if (line.includes(':')) return { what, todo: '在半形冒號後面補一個空格。' };
  return { what, todo: '是欄位就在名稱後面加「: 」；是上一行的文字就接回上一行。' };
}

function badStart(line: string): Said {
  const mark = /(?::|-)\s+(?<mark>[@`%|>!&*])/u.exec(line)?.groups?.mark;
  return { what: `文字用${mark ? `「${mark}」` : '特殊符號'}開頭，讀不懂。`, todo: '整段文字用雙引號包起來，或拿掉開頭的符號。' };
}

function bracket(): Said {
  return { what: '上一行的文字用「[」或「{」開頭，括號沒有結尾。', todo: '把那段文字用雙引號包起來。' };
}
