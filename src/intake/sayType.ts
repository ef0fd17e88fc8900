import { isOptional, itemForm, keyWords, shapeOf } from './fieldWords.ts';
import type { Said } from './finding.ts';
import type { IssueAt } from './issueAt.ts';
import { numberIn } from './repair.ts';

const YES = /^(是|有|要|對|可以|yes|y|true|on|1|v|✓)$/iu;
const NO = /^(否|無|沒有|不要|不是|不可以|no|n|false|off|0)$/iu;

/** A file that holds no fields at all, or something that is not fields. */
export function sayWholeFile({ value, root }: IssueAt): Said {
  if (value === null || value === undefined) {
    return { what: '整個檔案是空的，沒有任何欄位。', todo: '照同一個資料夾裡的其他檔案填；用不到就刪掉這個檔案。' };
  }
  const [first] = Object.keys(shapeOf(root));
  return {
    what: '欄位沒有寫成「名稱: 內容」。',
    todo: `一行一個欄位，先寫名稱、半形冒號和一個空格，例如「${first}: 」；前面不要加「- 」。`,
  };
}

/** A value of the wrong kind: a number where text belongs, a sentence where a list belongs. */
export function sayType(expected: string, at: IssueAt): Said {
  switch (expected) {
    case 'string':
      return sayText(at);
    case 'boolean':
      return sayFlag(at);
    case 'number':
    case 'int':
      return sayNumber(at);
    case 'array':
      return sayList(at);
    case 'object':
      return sayGroup(at);
    default:
      return { what: `「${at.shown}」的種類不對。`, todo: at.meta?.hint ?? '照同一個資料夾裡的其他檔案改。' };
  }
}

function sayText({ value, shown, meta, schema }: IssueAt): Said {
  if (Array.isArray(value)) return { what: '這裡只要一段文字，現在寫成了清單。', todo: '刪掉「- 」或方括號，寫成一段文字。' };
  if (typeof value === 'object')
    return { what: '這裡只要一段文字，現在讀成了一組欄位。', todo: '文字裡有「: 」或大括號，整段用雙引號包起來。' };
  const read = typeof value === 'number' ? `數字 ${shown}` : `「${value === true ? '是' : '否'}」（${shown}）`;
  if (meta?.widget.kind === 'date') return { what: `這裡要寫日期，現在被讀成${read}。`, todo: '寫成西元年-月-日，例如 2026-11-22。' };
  const what = `這裡要寫文字，現在被讀成${read}。`;
  if (meta?.patternSays && !schema?.safeParse(shown).success) return { what, todo: `前後加引號，並改成規定的寫法：${meta.patternSays}。` };
  return { what, todo: `前後加引號："${shown}"。` };
}

function sayFlag({ value, shown, schema }: IssueAt): Said {
  const now = typeof value === 'object' ? '' : `，現在寫的是「${shown}」`;
  const word = String(value).trim();
  const todo = YES.test(word) ? '改成 true，不加引號。' : NO.test(word) ? '改成 false，不加引號。' : '改成 true 或 false，不加引號';
  const end = todo.endsWith('。') ? '' : isOptional(schema) ? '；不知道就整行刪掉。' : '。';
  return { what: `檔案裡要寫 true（是）或 false（否）${now}。`, todo: `${todo}${end}` };
}

function sayNumber({ value, shown, schema }: IssueAt): Said {
  if (typeof value === 'number') return { what: `${shown} 不是整數。`, todo: '只能寫整數，不要小數點。' };
  if (typeof value !== 'string') return { what: '這裡要寫一個數字。', todo: '在同一行寫阿拉伯數字，例如 15。' };
  const meant = numberIn(value);
  const fits = meant !== undefined && schema?.safeParse(Number(meant)).success;
  return {
    what: `這裡要寫數字，現在寫的是「${shown}」。`,
    todo: fits ? `只寫 ${meant}，不加文字、單位和引號。` : '只寫阿拉伯數字，例如 15；不加文字、單位和引號。',
  };
}

function sayList({ value, shown, schema, key }: IssueAt): Said {
  const what = '這裡要寫成清單，現在只寫了一段文字。';
  if (typeof value === 'object') return { what: '這裡要寫成清單，現在寫成了一組欄位。', todo: '在每一項的最前面加「- 」。' };
  if (/^-\S/u.test(String(value))) return { what, todo: '每一項的「-」後面要空一格。' };
  return { what, todo: `「${key}:」後面換行，每一項另起一行，寫成「${itemForm(schema, shown)}」。` };
}

function sayGroup({ value, shown, schema, key, path }: IssueAt): Said {
  const fields = keyWords(shapeOf(schema));
  if (Array.isArray(value)) return { what: '這裡要寫一組欄位，現在寫成了清單。', todo: `刪掉「- 」，一行一個欄位：${fields}。` };
  const what = `這裡要寫一組欄位，現在只寫了「${shown}」。`;
  if (typeof path.at(-1) === 'number') return { what, todo: `「- 」後面要寫欄位名稱，一行一個：${fields}。` };
  return { what, todo: `「${key}:」後面換行，下面縮兩格，一行一個欄位：${fields}。` };
}
