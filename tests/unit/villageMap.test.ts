import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/map/labels.ts';
import { drawVillages } from '../../src/map/villageMap.ts';

describe('里的位置圖', () => {
  it('認得的代碼每里一個形狀，都在圖框裡', () => {
    const map = drawVillages(['10014110-001', '10014110-002', '10014110-003'])!;
    expect(map.shapes.map(({ code }) => code).sort()).toEqual(['10014110-001', '10014110-002', '10014110-003']);
    for (const { x, y, path } of map.shapes) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map.width);
      expect(y).toBeLessThan(map.height);
      expect(path).toMatch(/^M[\d.,]+/u);
    }
  });

  it('一個代碼都不認得，就不畫圖', () => {
    expect(drawVillages(['99999999-001'])).toBeNull();
  });

  it('放不下的里名移到旁邊，用線連回去，彼此不重疊', () => {
    const wish = (code: string, y: number, area: number) => ({ code, x: 100, y, area, width: 60 });
    const placed = placeLabels([wish('big', 100, 90_000), wish('near', 110, 80_000), wish('tiny', 115, 50)], 30, 300);
    expect(placed.find(({ code }) => code === 'big')).toMatchObject({ anchor: 'middle', x: 100 });
    const beside = placed.filter(({ from }) => from);
    expect(beside.map(({ code }) => code).sort()).toEqual(['near', 'tiny']);
    expect(Math.abs(beside[0]!.y - beside[1]!.y)).toBeGreaterThanOrEqual(30);
  });
});
