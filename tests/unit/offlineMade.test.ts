import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { endingWorker, worker } from '../../src/offline/bundle.ts';
import { icon, ICONS, TOUCH_ICON } from '../../src/offline/icons.ts';
import { manifest } from '../../src/offline/manifest.ts';
import { CACHE, PREFIX } from '../../src/offline/worker/names.ts';

const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10H0z" fill="#981b57"/></svg>';

describe('安裝用的圖示', () => {
  it.each([...ICONS, TOUCH_ICON])('$address：大小對、不透明、每次一樣', async (one) => {
    const made = await icon(one, SQUARE);
    const { format, width, height } = await sharp(made).metadata();
    expect([format, width, height]).toEqual(['png', one.size, one.size]);
    expect((await sharp(made).stats()).isOpaque).toBe(true);
    expect(await icon(one, SQUARE)).toEqual(made);
  });

  it('可以被切成圓形的那一張，圖案整個在安全範圍（直徑八成的圓）裡', async () => {
    const one = ICONS.find(({ purpose }) => purpose === 'maskable')!;
    const { data, info } = await sharp(await icon(one, SQUARE))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const middle = (one.size - 1) / 2;
    let farthest = 0;
    for (let place = 0; place < one.size ** 2; place += 1) {
      const [x, y] = [place % one.size, Math.floor(place / one.size)];
      if (data[place * info.channels]! < 200) farthest = Math.max(farthest, Math.hypot(x - middle, y - middle));
    }
    expect(farthest).toBeGreaterThan(0);
    expect(farthest).toBeLessThanOrEqual(0.4 * one.size);
  });

  it('沒有標誌的公所也有圖示', async () => {
    expect((await sharp(await icon(ICONS[0]!)).stats()).entropy).toBeGreaterThan(0);
  });
});

describe('manifest', () => {
  it('名稱、網址、顏色和圖示都在', () => {
    const office = { name: '南風市海岬區公所', shortName: '海岬區公所', description: '虛構。' };
    const made = JSON.parse(manifest(office, '#10343a', [])) as Record<string, unknown>;
    expect(made).toMatchObject({
      name: office.name,
      short_name: office.shortName,
      start_url: '/',
      display: 'standalone',
      theme_color: '#10343a',
    });
    expect(made.icons).toContainEqual({ src: '/icons/app-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' });
    expect(made).not.toHaveProperty('shortcuts');
    expect(JSON.parse(manifest(office, '#10343a', [{ name: '防災', url: '/disaster/' }]))).toHaveProperty('shortcuts.0.url', '/disaster/');
  });
});

describe('worker 的檔案', () => {
  const list = { built: '2026-11-22 12:00', files: [{ url: '/', revision: 'abc' }], bytes: 1 };

  it('是一個自己就完整的檔案：不引用別的檔案，不 eval，不碰別的網站', async () => {
    const code = await worker(list);
    expect(code).toMatch(/^\(function\(/u);
    expect(code).not.toMatch(/\bimportScripts\b|\bimport\s*[("'{]|\beval\b|new Function|\bprocess\.env\b/u);
    // Only named in a message of Workbox; the policy of the worker's own answer lets it reach this site alone.
    expect(code.match(/https?:\/\/[^"'`\s]+/gu)).toEqual(['https://bit.ly/wb-precache']);
    expect(code).toContain('2026-11-22 12:00');
    expect(await worker(list)).toBe(code);
  });

  it('收尾的那一個：刪掉存的、取消登記，不回答任何要求', async () => {
    const code = await endingWorker();
    expect(CACHE.startsWith(PREFIX)).toBe(true);
    expect(code).toContain(PREFIX);
    expect(code).toContain('unregister');
    expect(code).not.toContain('fetch');
  });
});
