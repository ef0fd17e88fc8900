import { describe, expect, it } from 'vitest';
import { sayHazardTotal, sayRoof, sayServed, sayTotal } from '../../src/components/disaster/shelterWords.ts';

type Served = Parameters<typeof sayServed>[0];
const served = (district: boolean, ...names: string[]) =>
  sayServed({ data: { district }, named: names.map((name) => ({ data: { name } })) } as unknown as Served);

describe('避難處所的說法', () => {
  it('總數：幾處、收容幾人，千位有逗號', () => {
    expect(sayHazardTotal('debris-flow', { places: 2, people: 100 })).toBe('土石流可去 2 處，共可收容 100 人');
    expect(sayTotal('全區', { places: 5, people: 1000 })).toBe('全區 5 處，共可收容 1,000 人');
  });

  it('給哪些里', () => {
    expect(served(true)).toBe('全區');
    expect(served(true, '甲里', '乙里')).toBe('全區，主要是甲里、乙里');
    expect(served(false, '甲里')).toBe('主要是甲里');
  });

  it('室內、室外、都有或都沒有寫', () => {
    expect([true, false].flatMap((indoor) => [true, false].map((outdoor) => sayRoof({ indoor, outdoor })))).toEqual([
      '室內和室外',
      '室內',
      '室外',
      '室內或室外沒有寫',
    ]);
  });
});
