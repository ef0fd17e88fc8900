import { z } from 'zod';
import { collections } from '../../domain/collections.ts';
import type { CollectionModel } from '../../domain/collection/model.ts';
import { metaOf, unwrap } from '../../domain/field/registry.ts';
import { isPlainDate, rocDate, type PlainDate } from '../../domain/time/plainDate.ts';
import { labelOf } from '../../intake/label.ts';
import type { ContentRule } from '../rule.ts';

/** A date that a field marked `ends` holds, and where. */
export interface EndDate {
  path: (string | number)[];
  day: PlainDate;
}

/** Every day on which something in `data` ends, found by the schema's `ends` marks at any depth. */
export function endDates(schema: z.ZodType, data: unknown, path: (string | number)[] = []): EndDate[] {
  if (metaOf(schema)?.ends) return typeof data === 'string' && isPlainDate(data) ? [{ path, day: data }] : [];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject && data !== null && typeof data === 'object') {
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, child]) =>
      endDates(child, (data as Record<string, unknown>)[key], [...path, key]),
    );
  }
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((item, index) => endDates(inner.element as z.ZodType, item, [...path, index]));
  }
  return [];
}

/** The field whose day takes an entry off every list by itself; undefined for kinds that have none. */
function leavingField(schema: z.ZodObject): string | undefined {
  return Object.entries(schema.shape as Record<string, z.ZodType>).find(([, field]) => metaOf(field)?.leaves)?.[0];
}

/** True where the entry left every list by itself before `today`: it says so at its address, and nobody has to do anything. */
export function hasLeft(schema: z.ZodObject, data: unknown, today: PlainDate): boolean {
  const field = leavingField(schema);
  const day = field === undefined ? undefined : (data as Record<string, unknown> | null | undefined)?.[field];
  return typeof day === 'string' && isPlainDate(day) && day < today;
}

/** What a past end date is told as; undefined while the day has not gone by. */
export function sayEnded(day: PlainDate, today: PlainDate): { what: string; todo: string } | undefined {
  if (day >= today) return undefined;
  return {
    what: `這件事在 ${rocDate(day)}（${day}）已經結束，卻還列在網站上。`,
    todo: '不再需要就刪掉這個檔案，或這一項；時間延長了，就改成新的結束日期。',
  };
}

/** Something whose end has passed is still listed: a notice, an alert, a registration. */
export const ended: ContentRule = {
  id: 'freshness/ended',
  title: '已經結束的事不再列出',
  severity: 'warns',
  check: (office) =>
    office.entries.flatMap(({ collection, file, raw }) => {
      const { schema } = collections[collection] as unknown as CollectionModel;
      if (hasLeft(schema, raw.data, office.today)) return [];
      const leaving = leavingField(schema);
      return endDates(schema, raw.data).flatMap(({ path, day }) => {
        const said = sayEnded(day, office.today);
        const todo =
          leaving && said
            ? `把「${labelOf(schema, [leaving])}」（${leaving}）改成 ${day}，它就會離開列表，網址還在；時間延長了，就改成新的結束日期。`
            : said?.todo;
        return said ? [{ file, line: raw.lineOf(path), field: labelOf(schema, path), what: said.what, todo: todo! }] : [];
      });
    }),
};
