import { z } from 'zod';
import { unwrap } from '../domain/field/registry.ts';
import { itemForm, withHint } from './fieldWords.ts';
import type { Said } from './finding.ts';
import type { IssueAt } from './issueAt.ts';

/** A largest value that is only there to stop nonsense is not worth saying. */
const NO_REAL_LIMIT = 100_000;

/** A number below its least, or a list with too few items. */
export function sayTooSmall(minimum: number, at: IssueAt): Said {
  const { value, shown, schema, meta } = at;
  if (Array.isArray(value)) {
    const what = value.length === 0 ? `這裡一項都沒有，至少要 ${minimum} 項。` : `只有 ${value.length} 項，至少要 ${minimum} 項。`;
    return { what, todo: withHint(`加一項，寫成「${itemForm(schema)}」`, meta?.hint) };
  }
  return { what: `不可小於 ${minimum}，現在是 ${shown}。`, todo: range(at) };
}

/** A number above its greatest, a text that is too long, or a list with too many items. */
export function sayTooBig(maximum: number, at: IssueAt): Said {
  const { value, shown } = at;
  if (typeof value === 'string') {
    const length = [...value].length;
    return { what: `最多 ${maximum} 個字，現在有 ${length} 個字。`, todo: `刪掉 ${length - maximum} 個字。` };
  }
  if (Array.isArray(value)) return { what: `最多 ${maximum} 項，現在有 ${value.length} 項。`, todo: `刪掉 ${value.length - maximum} 項。` };
  return { what: `不可大於 ${maximum}，現在是 ${shown}。`, todo: range(at) };
}

function range({ schema, meta, value }: IssueAt): string {
  const inner = schema && unwrap(schema);
  const [least, most] = inner instanceof z.ZodNumber ? [Number(inner.minValue), Number(inner.maxValue)] : [0, Infinity];
  const label = meta?.label ?? '這裡';
  if (most > NO_REAL_LIMIT) return `改成 ${least} 以上的數字。`;
  const moved = Number.isInteger(value)
    ? undefined
    : [1, -1, 2, -2, 3].map((places) => Number((Number(value) * 10 ** places).toPrecision(12)));
  const meant = moved?.find((number) => number >= least && number <= most);
  return `${label}要在 ${least} 到 ${most} 之間${meant === undefined ? '' : `，例如 ${meant}`}。`;
}
