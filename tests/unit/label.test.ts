import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serviceSchema } from '../../src/domain/service/schema.ts';
import { metaOf } from '../../src/domain/field/registry.ts';
import { childSchema, labelOf, schemaAt } from '../../src/intake/label.ts';

describe('labelOf', () => {
  it.each<[path: PropertyKey[], label: string]>([
    [['title'], '服務名稱'],
    [['steps', 2, 'next', 0, 'to'], '辦理步驟 › 第 3 項 › 下一步 › 第 1 項 › 接到哪一步'],
    [['documents', 'items', 0, 'cases', 1], '應備文件 › 文件 › 第 1 項 › 適用情形 › 第 2 項'],
    [['steps', 0, 'within', 'amount'], '辦理步驟 › 第 1 項 › 多久 › 數字'],
    [['fee', 'confirmed'], '費用 › 公所已確認'],
    [[], ''],
  ])('%j 是「%s」', (path, label) => {
    expect(labelOf(serviceSchema, path)).toBe(label);
  });

  it('不認識的欄位照寫的字說，後面也不當掉', () => {
    expect(labelOf(serviceSchema, ['alias'])).toBe('「alias」');
    expect(labelOf(serviceSchema, ['alias', 0, 'x'])).toBe('「alias」 › 第 1 項 › 「x」');
  });

  it('可省略的欄位和必填的一樣有名字', () => {
    expect(labelOf(serviceSchema, ['homeService'])).toBe('到府服務怎麼申請');
    expect(labelOf(serviceSchema, ['sectionProvenance', 'source'])).toBe('承辦課室的來源 › 來源');
  });
});

describe('schemaAt 和 childSchema', () => {
  it('走到清單的一項裡面', () => {
    const at = schemaAt(serviceSchema, ['channels', 4, 'kind']);
    expect(at && metaOf(at)?.label).toBe('方式');
  });

  it('路徑離開欄位就沒有了', () => {
    expect(schemaAt(serviceSchema, ['title', 'x'])).toBeUndefined();
    expect(schemaAt(serviceSchema, ['nope', 0, 'x'])).toBeUndefined();
    expect(childSchema(undefined, 'x')).toBeUndefined();
  });

  it('空的路徑就是整份', () => {
    expect(schemaAt(serviceSchema, [])).toBe(serviceSchema);
    expect(childSchema(z.array(z.string()), 0)).toBeInstanceOf(z.ZodString);
  });
});
