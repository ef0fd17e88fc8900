import { z } from 'zod';
import { metaOf, unwrap } from '../domain/field/registry.ts';
import { schemaAt } from './label.ts';

const TYPE_WORDS: Record<string, string> = {
  string: '文字', number: '數字', int: '整數', boolean: '「是」或「否」（true／false）', array: '清單', object: '一組欄位', date: '日期',
};

/** The two sentences for one zod issue: what is wrong, what to do. */
export function sayIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): { what: string; todo: string } {
  const at = schemaAt(schema, issue.path);
  const value = issue.path.reduce<unknown>((current, part) => (current as Record<PropertyKey, unknown> | undefined)?.[part], data);
  const hint = at && metaOf(at)?.hint;
  if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return { what: '必填的欄位沒有填。', todo: hint ?? '補上這一欄。' };
  if (value === null) return { what: '這一欄是空的。', todo: '填上內容；沒有資料就整行刪掉。' };
  switch (issue.code) {
    case 'unrecognized_keys':
      return { what: `沒有「${issue.keys.join('」「')}」這個欄位。`, todo: `檢查有沒有拼錯；這裡可用的欄位是：${keysOf(at ?? schema)}。` };
    case 'invalid_type':
      return { what: `應該是${TYPE_WORDS[issue.expected] ?? issue.expected}，現在不是。`, todo: hint ?? '改成正確的種類。' };
    case 'too_small':
      if (issue.origin === 'string' && value === '') return { what: '這一欄是空的。', todo: '填上內容；沒有資料就整行刪掉。' };
      if (issue.origin === 'array') return { what: `至少要有 ${issue.minimum} 項。`, todo: hint ?? '再加一項。' };
      return { what: `最小是 ${issue.minimum}，現在是 ${String(value)}。`, todo: hint ?? '改成範圍內的數字。' };
    case 'too_big':
      if (issue.origin === 'string') return { what: `最多 ${issue.maximum} 個字，現在有 ${[...String(value)].length} 個字。`, todo: '縮短文字。' };
      if (issue.origin === 'array') return { what: `最多 ${issue.maximum} 項，現在有 ${(value as unknown[]).length} 項。`, todo: '刪掉多的項目。' };
      return { what: `最大是 ${issue.maximum}，現在是 ${String(value)}。`, todo: hint ?? '改成範圍內的數字。' };
    case 'invalid_value':
      return { what: `「${String(value)}」不在選項裡。`, todo: `從這些選一個：${optionsOf(at)}。` };
    case 'invalid_format':
    case 'custom':
      return sayFormat(issue.message, String(value), at && metaOf(at)?.patternSays);
    default:
      return { what: issue.message, todo: hint ?? '照欄位說明修改。' };
  }
}

function sayFormat(message: string, value: string, patternSays: string | undefined): { what: string; todo: string } {
  if (message === 'spaces') return { what: value.trim() === '' ? '這一欄只有空白。' : '文字前後有多的空白。', todo: '刪掉前後的空白；沒有資料就整行刪掉。' };
  if (message === 'one-line') return { what: '這一欄只能寫一行，裡面有換行。', todo: '改成一行。' };
  if (message === 'plain-date') return { what: `「${value}」不是存在的日期。`, todo: '寫成西元年-月-日，例如 2026-11-22。' };
  if (message === 'link') return { what: `「${value}」不是網址。`, todo: '寫完整的網址，開頭是 https://。' };
  if (message === 'id') return { what: `「${value}」不是代號。`, todo: '只能用小寫英文、數字和連字號，例如 low-income。' };
  return { what: `「${value}」的寫法不對。`, todo: `${patternSays ?? message}。` };
}

function keysOf(schema: z.ZodType): string {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape as object).join('、') : '';
}

function optionsOf(schema: z.ZodType | undefined): string {
  const widget = schema && metaOf(schema)?.widget;
  return widget?.kind === 'choice' ? Object.entries(widget.options).map(([key, word]) => `${key}（${word}）`).join('、') : '';
}
