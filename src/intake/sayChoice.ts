import type { z } from 'zod';
import { metaOf } from '../domain/field/registry.ts';
import { keyWords, shapeOf } from './fieldWords.ts';
import type { Said } from './finding.ts';
import type { IssueAt } from './issueAt.ts';
import { closest, named } from './suggest.ts';

/** More options than this are not read; only the nearest are shown. */
const MANY = 12;

function optionsOf(schema: z.ZodType | undefined): Readonly<Record<string, string>> {
  const widget = schema && metaOf(schema)?.widget;
  return widget?.kind === 'choice' ? widget.options : {};
}

const words = (keys: string[], options: Readonly<Record<string, string>>) => keys.map((key) => named(key, options[key])).join('、');

/** The options of a choice: 「counter（臨櫃）、post（郵寄）」. */
export function optionWords(schema: z.ZodType | undefined): string {
  const options = optionsOf(schema);
  return words(Object.keys(options), options);
}

/** A word that is none of a choice's options. */
export function sayChoice({ schema, value, shown }: IssueAt): Said {
  const options = optionsOf(schema);
  const keys = Object.keys(options);
  const what = `「${shown}」不在選項裡。`;
  const same = keys.find((key) => options[key] === value);
  if (same) return { what, todo: `檔案裡寫代號：${named(same, options[same])}。` };
  const near = closest(String(value), keys, keys.length > MANY ? 6 : 1);
  if (keys.length > MANY) {
    const some = [...near, ...keys.filter((key) => !near.includes(key) && key.split('-')[0] === String(value).split('-')[0])].slice(0, 6);
    return {
      what,
      todo: `從 ${keys.length} 個選項選一個，${some.length ? '最像的是' : '例如'}：${words(some.length ? some : keys.slice(0, 6), options)}。`,
    };
  }
  if (near.length === 0) return { what, todo: `從這些選一個：${optionWords(schema)}。` };
  return {
    what,
    todo: `最像的是 ${words(near, options)}。其他選項：${words(
      keys.filter((key) => !near.includes(key)),
      options,
    )}。`,
  };
}

/** A field name that the group does not have. */
export function sayUnknownKey(key: string, { schema, root, value, path }: IssueAt): Said {
  const shape = shapeOf(schema);
  const what = `沒有「${key}」這個欄位。`;
  const byLabel = Object.keys(shape).find((known) => metaOf(shape[known]!)?.label === key);
  if (byLabel) return { what, todo: `「${key}」在檔案裡寫作 ${byLabel}。` };
  const near = closest(key, Object.keys(shape), 1);
  const used = Object.keys((value ?? {}) as object);
  const unused = keyWords(Object.fromEntries(Object.entries(shape).filter(([known]) => !used.includes(known) && !near.includes(known))));
  if (near.length) {
    return {
      what,
      todo: `有沒有拼錯？最像的是 ${keyWords({ [near[0]!]: shape[near[0]!]! })}。${unused ? `其他還沒填的欄位：${unused}。` : ''}`,
    };
  }
  if (path.length > 0 && key in shapeOf(root)) return { what, todo: `「${key}」是最外層的欄位：把它移出這一組，寫在最左邊。` };
  return { what, todo: unused ? `刪掉，或改成還沒填的欄位：${unused}。` : '刪掉這一欄。' };
}
