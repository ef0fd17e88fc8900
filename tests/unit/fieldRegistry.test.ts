import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collections } from '../../src/domain/collections.ts';
import { metaOf, unwrap } from '../../src/domain/field/registry.ts';

interface Field {
  path: string;
  schema: z.ZodType;
}

/** Every field below a schema, list items as `[]`; the schema itself is left out. */
function fieldsBelow(schema: z.ZodType, path: string): Field[] {
  const inner = unwrap(schema);
  const children: Field[] =
    inner instanceof z.ZodObject
      ? Object.entries(inner.shape as Record<string, z.ZodType>).map(([key, child]) => ({ path: `${path}.${key}`, schema: child }))
      : inner instanceof z.ZodArray
        ? [{ path: `${path}[]`, schema: inner.element as z.ZodType }]
        : [];
  return children.flatMap((child) => [child, ...fieldsBelow(child.schema, child.path)]);
}

const fields = Object.values(collections).flatMap(({ id, schema }) => fieldsBelow(schema, id));
const paths = (wrong: Field[]) => wrong.map(({ path }) => path);
const widgetOf = ({ schema }: Field) => metaOf(schema)?.widget;

/** The zod types a widget can edit. */
const types = {
  text: z.ZodString,
  paragraph: z.ZodString,
  markdown: z.ZodString,
  date: z.ZodString,
  moment: z.ZodString,
  reference: z.ZodString,
  link: z.ZodURL,
  file: z.ZodString,
  number: z.ZodNumber,
  flag: z.ZodBoolean,
  choice: z.ZodEnum,
  group: z.ZodObject,
  list: z.ZodArray,
} as const;

describe('每一個欄位', () => {
  it('走遍所有種類的內容', () => {
    expect(fields.length).toBeGreaterThan(300);
    expect(paths(fields)).toContain('services.steps[].next[].when');
    expect(paths(fields)).toContain('clauses.requirements[].evidence[].check');
  });

  it('都有名稱、說明和編輯方式', () => {
    expect(
      paths(
        fields.filter(({ schema }) => {
          const meta = metaOf(schema);
          return !meta?.label.trim() || !meta.hint.trim() || !meta.widget;
        }),
      ),
    ).toEqual([]);
  });

  it('說明是完整的一句話', () => {
    expect(paths(fields.filter(({ schema }) => !/[。！？]$/u.test(metaOf(schema)?.hint ?? '')))).toEqual([]);
  });

  it('編輯方式和存的資料是同一種', () => {
    expect(
      paths(
        fields.filter((field) => {
          const kind = widgetOf(field)?.kind;
          return !kind || !(unwrap(field.schema) instanceof types[kind]);
        }),
      ),
    ).toEqual([]);
  });

  it('選項的字和存的值一一對應', () => {
    const wrong = fields.filter((field) => {
      const widget = widgetOf(field);
      if (widget?.kind !== 'choice') return false;
      const stored = (unwrap(field.schema) as z.ZodEnum).options;
      return (
        [...stored].sort().join() !== Object.keys(widget.options).sort().join() ||
        Object.values(widget.options).some((word) => !word.trim())
      );
    });
    expect(paths(wrong)).toEqual([]);
  });

  it('引用的種類都存在，詞彙只向詞彙清單引用', () => {
    const wrong = fields.filter((field) => {
      const widget = widgetOf(field);
      return (
        widget?.kind === 'reference' &&
        (!(widget.collection in collections) || (widget.term !== undefined && widget.collection !== 'vocabularies'))
      );
    });
    expect(paths(wrong)).toEqual([]);
  });

  it('同一組裡沒有兩個同名的欄位，職員才分得清楚', () => {
    const groups = Map.groupBy(
      fields.filter(({ path }) => !path.endsWith('[]')),
      ({ path }) => path.slice(0, path.lastIndexOf('.')),
    );
    const twice = [...groups].filter(([, members]) => new Set(members.map(({ schema }) => metaOf(schema)?.label)).size !== members.length);
    expect(twice.map(([path]) => path)).toEqual([]);
  });
});
