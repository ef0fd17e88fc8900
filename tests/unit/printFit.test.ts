import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVACUATION_MAP, planChecklist, planEvacuation, planPoster, printRow, SIZES } from '../../src/components/print/fit.ts';

const rows = (count: number) => Array.from({ length: count }, () => printRow('身分證影本', '正反面都要'));
const steps = (count: number) => Array.from({ length: count }, () => printRow('公所審查文件　社會課'));

describe('紙張上的字級', () => {
  it('內容越多，字越小，但不會小到沒有這一級', () => {
    const sizes = [2, 8, 16, 40, 200].map((count) => planChecklist({ rows: rows(count), free: [], headings: 0, steps: steps(6) }).size);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBeLessThan(3);
    expect(sizes.at(-1)).toBe(SIZES.length - 1);
  });

  it('文件很多時分成兩欄，少的時候一欄', () => {
    expect(planChecklist({ rows: rows(3), free: [], headings: 0, steps: steps(5) }).columns).toBe(false);
    expect(planChecklist({ rows: rows(22), free: [], headings: 6, steps: steps(10) }).columns).toBe(true);
  });

  it('海報上的流程圖太寬、字會太小，就不放', () => {
    const content = { rows: rows(4), headings: 0, steps: steps(6) };
    expect(planPoster({ ...content, chart: { width: 14, height: 16 } }).chart).toBe(true);
    expect(planPoster({ ...content, chart: { width: 90, height: 16 } }).chart).toBe(false);
  });

  it('避難圖上地方越多，字越小；地圖至少留一樣的高', () => {
    const sheet = (places: number) =>
      planEvacuation({
        title: '一市一區一里 水災 簡易疏散避難圖（資料）',
        links: rows(1),
        principles: rows(4),
        places: rows(places),
        sources: 40,
      }).size;
    const sizes = [1, 4, 9, 15].map(sheet);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBeLessThan(sizes.at(-1)!);
    const css = readFileSync('src/styles/evacuationSheet.css', 'utf8');
    expect([...css.matchAll(/height: ([\d.]+)rem/gu)].map(([, height]) => Number(height))).toEqual([EVACUATION_MAP, EVACUATION_MAP]);
  });

  it('樣式檔裡每一級都有，數字相同', () => {
    const css = readFileSync('src/styles/print.css', 'utf8');
    const points = [...css.matchAll(/\.fit-\d\) \{\s*font-size: ([\d.]+)pt/gu)].map(([, size]) => Number(size));
    expect(points).toEqual([...SIZES]);
  });
});
