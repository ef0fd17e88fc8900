import { isOptional, itemForm, requiredWords, withHint } from './fieldWords.ts';
import type { Said } from './finding.ts';
import type { IssueAt } from './issueAt.ts';
import { optionWords } from './sayChoice.ts';

/** A field that must be there and is not. */
export function sayMissing(at: IssueAt): Said {
  const { meta, key, inItem, path } = at;
  const place = inItem ? '在這一項' : path.length > 1 ? '在這一組' : '';
  return { what: `少了「${meta?.label ?? key}」（${key}）。`, todo: `${place}${addLine(at)}` };
}

function addLine({ meta, key, schema }: IssueAt): string {
  switch (meta?.widget.kind) {
    case 'group':
      return `加一行「${key}:」，下面縮兩格，一行一個欄位：${requiredWords(schema)}。`;
    case 'list':
      return withHint(`加一行「${key}:」，下面一項一行，寫成「${itemForm(schema)}」`, meta.hint);
    case 'choice':
      return `加一行「${key}: 」，從這些選一個：${optionWords(schema)}。`;
    case 'flag':
      return `加一行「${key}: true」（是）或「${key}: false」（否）。`;
    default:
      return withHint(`加一行「${key}: 」`, meta?.hint);
  }
}

/** A field whose name is there and whose content is not. */
export function sayEmpty({ meta, schema, path }: IssueAt): Said {
  if (typeof path.at(-1) === 'number') return { what: '這一項是空的。', todo: '填上內容，或刪掉這一項。' };
  const what = '這一欄是空的。';
  if (isOptional(schema)) return { what, todo: '填上內容；沒有資料就整行刪掉。' };
  switch (meta?.widget.kind) {
    case 'group':
      return { what, todo: `下面縮兩格，一行一個欄位：${requiredWords(schema)}。` };
    case 'list':
      return { what, todo: withHint(`下面一項一行，寫成「${itemForm(schema)}」`, meta.hint) };
    case 'choice':
      return { what, todo: `從這些選一個：${optionWords(schema)}。` };
    default:
      return { what, todo: withHint('填上內容', meta?.hint) };
  }
}
