import { describe, expect, it } from 'vitest';
import { metresBetween, nearestFirst, sayDistance, type Point } from '../../src/domain/shelter/distance.ts';

interface Place {
  id: string;
  position?: Point;
}

describe('離避難處所多遠', () => {
  it('緯度差一度是 111.2 公里；經度差一度，在北緯 60 度只有一半', () => {
    expect(metresBetween({ latitude: 22, longitude: 121 }, { latitude: 23, longitude: 121 }) / 1000).toBeCloseTo(111.195, 2);
    expect(metresBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 }) / 1000).toBeCloseTo(111.195, 2);
    expect(metresBetween({ latitude: 60, longitude: 0 }, { latitude: 60, longitude: 1 }) / 1000).toBeCloseTo(55.597, 1);
  });

  it('同一點是 0；來回一樣遠；地球的另一邊也算得出來', () => {
    const here = { latitude: 22.66, longitude: 121.49 };
    const there = { latitude: 22.67, longitude: 121.47 };
    expect(metresBetween(here, here)).toBe(0);
    expect(metresBetween(here, there)).toBe(metresBetween(there, here));
    expect(metresBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }) / 1000).toBeCloseTo(20_015.1, 0);
  });

  it.each([
    [0, '約 0 公尺'],
    [4, '約 0 公尺'],
    [346, '約 350 公尺'],
    [994.9, '約 990 公尺'],
    [995, '約 1.0 公里'],
    [1249, '約 1.2 公里'],
    [12_360, '約 12.4 公里'],
  ])('%d 公尺說「%s」', (metres, words) => {
    expect(sayDistance(metres)).toBe(words);
  });

  it('近的在前面；沒有量過位置的排最後，不亂猜多遠', () => {
    const far = { id: 'far', position: { latitude: 22.7, longitude: 121.5 } };
    const near = { id: 'near', position: { latitude: 22.661, longitude: 121.49 } };
    const places: Place[] = [{ id: 'unknown' }, far, { id: 'unknown-too' }, near];
    const sorted = nearestFirst(places, { latitude: 22.66, longitude: 121.49 });
    expect(sorted.map(({ id }) => id)).toEqual(['near', 'far', 'unknown', 'unknown-too']);
    expect(sorted[0]!.metres).toBeCloseTo(111.2, 0);
    expect(sorted[2]).not.toHaveProperty('metres');
  });
});
