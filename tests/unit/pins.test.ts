import { describe, expect, it } from 'vitest';
import { placePins, type PinWish } from '../../src/map/pins.ts';
import { drawVillages } from '../../src/map/villageMap.ts';

const frame = { width: 720, height: 700 };
const wish = (x: number, y: number, width = 160): PinWish => ({ x, y, width, height: 64 });
const overlap = (a: PinWish, b: PinWish) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

describe('地圖上的處所', () => {
  it('三處擠在一起也互不遮住、不遮點、不遮里名、不出框，線從各自的點出來', () => {
    const wishes = [wish(400, 300, 220), wish(410, 305), wish(405, 290), wish(10, 10)];
    const names = [
      { x: 400, y: 240, width: 90, height: 34 },
      { x: 400, y: 350, width: 90, height: 34 },
    ];
    const placed = placePins(wishes, names, frame);
    const boxes = placed.map(({ x, y }, at) => ({ ...wishes[at]!, x, y }));
    boxes.forEach((box, at) => {
      const others = [...boxes.filter((_, other) => other !== at), ...names, ...wishes.map(({ x, y }) => ({ x, y, width: 2, height: 2 }))];
      expect(others.filter((other) => overlap(box, other))).toEqual([]);
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
      expect(box.y - box.height / 2).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(frame.width);
      expect(placed[at]!.from).toEqual({ x: wishes[at]!.x, y: wishes[at]!.y });
    });
  });

  it('有空的話就在點的旁邊', () => {
    const [only] = placePins([wish(300, 300)], [], frame);
    expect(Math.hypot(only!.x - 300, only!.y - 300)).toBeLessThan(150);
  });

  it('真的放不下，就放在點上', () => {
    expect(placePins([wish(20, 20)], [], { width: 50, height: 50 })).toEqual([{ x: 20, y: 20, from: { x: 20, y: 20 } }]);
  });

  it('經緯度換到圖上：往北往上，往東往右，都在圖裡', () => {
    const map = drawVillages(['10014110-001', '10014110-002', '10014110-003'])!;
    const middle = map.project(121.4893, 22.6615);
    const north = map.project(121.4893, 22.67);
    const east = map.project(121.4968, 22.6615);
    expect(north.y).toBeLessThan(middle.y);
    expect(north.x).toBe(middle.x);
    expect(east.x).toBeGreaterThan(middle.x);
    for (const { x, y } of [middle, north, east]) {
      expect(x > 0 && x < map.width && y > 0 && y < map.height).toBe(true);
    }
  });
});
