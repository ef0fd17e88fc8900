import { describe, expect, it } from 'vitest';
import { telephone, text, whole } from '../../src/domain/field/builders.ts';
import { asId, numberIn, repaired, typed } from '../../src/intake/repair.ts';
import { closest, editDistance } from '../../src/intake/suggest.ts';

describe('editDistance', () => {
  it.each([
    ['a', 'a', 0],
    ['', 'abc', 3],
    ['genral', 'general', 1],
    ['couner', 'counter', 1],
    ['lead', 'laed', 1],
    ['cat', 'dog', 3],
  ])('「%s」和「%s」差 %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });
});

describe('closest', () => {
  it('拼錯、少寫字尾、大小寫不同都找得到，最像的在前面', () => {
    expect(closest('alias', ['title', 'aliases', 'lead'])).toEqual(['aliases']);
    expect(closest('Works', ['welfare', 'works'])).toEqual(['works']);
    expect(closest('steps-1', ['steps', 'steps-2'])).toEqual(['steps-2', 'steps']);
  });

  it('不像就不說', () => {
    expect(closest('moon', ['general', 'welfare', 'works'])).toEqual([]);
  });
});

describe('numberIn', () => {
  it.each([
    ['十五', '15'],
    ['二', '2'],
    ['二十', '20'],
    ['北緯 22 度', '22'],
    ['1,000元', '1000'],
    ['１２', '12'],
    ['5 到 7 天', undefined],
    ['不知道', undefined],
  ])('「%s」讀成 %s', (words, number) => {
    expect(numberIn(words)).toBe(number);
  });
});

describe('repaired', () => {
  it.each([
    ['(02)20000001', '02-20000001'],
    ['+886-2-20000001', '02-20000001'],
    ['02-20000001 分機 12', '02-20000001'],
    ['02 20000001', '02-20000001'],
  ])('電話「%s」改成「%s」', (written, meant) => {
    expect(repaired(written, telephone('電話', ''))).toBe(meant);
  });

  it('手機號碼不會改成電話', () => {
    expect(['0912-345678', '0912345678', '+886 912345678'].map((number) => repaired(number, telephone('電話', '')))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('只說欄位會收的寫法', () => {
    const number = text('條號', '', { pattern: /^\d(\.\d){1,2}$/u });
    expect([repaired('1-4', number), repaired('第一章', number), repaired('5', whole('數字', ''))]).toEqual(['1.4', undefined, undefined]);
  });
});

describe('typed 和 asId', () => {
  it('會被讀成數字的字要加引號', () => {
    expect([typed('2'), typed('/services/')]).toEqual([' "2"（引號也要寫）', '「/services/」']);
  });

  it('檔名改得成代號就改，要編字就不改', () => {
    expect([asId('Low_Income 2'), asId('低收入戶'), asId('')]).toEqual(['low-income-2', undefined, undefined]);
  });
});
