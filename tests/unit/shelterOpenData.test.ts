import { describe, expect, it } from 'vitest';
import type { Hazard } from '../../src/domain/hazard/hazards.ts';
import type { Shelter } from '../../src/domain/shelter/schema.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { sheltersCsv, sheltersGeoJson } from '../../src/publish/shelters.ts';
import { OFFICE } from '../support/officeWith.ts';

const shown: Hazard[] = ['flood', 'earthquake', 'nuclear'];
const told = readOffice(OFFICE).entries.flatMap(({ collection, id, raw }) =>
  collection === 'shelters' ? [{ id, data: raw.data as Shelter, village: '測試里', named: ['甲里', '乙里'] }] : [],
);

interface Feature {
  id: string;
  geometry: { type: string; coordinates: number[] } | null;
  properties: Record<string, unknown>;
}

describe('避難處所的開放資料', () => {
  it('CSV 有 BOM、每列欄數一樣，一種災害一欄', () => {
    const csv = sheltersCsv(told, shown);
    expect(csv.startsWith('\uFEFF代號,名稱,')).toBe(true);
    const rows = csv.slice(1).trimEnd().split('\r\n');
    expect(rows).toHaveLength(told.length + 1);
    expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1);
    const columns = rows[0]!.split(',');
    const hall = rows.find((row) => row.startsWith('hall,'))!.split(',');
    expect([hall[columns.indexOf('水災')], hall[columns.indexOf('震災')], hall[columns.indexOf('狀況的時間')]]).toEqual([
      '是',
      '否',
      '2026-11-22T11:20:00+08:00',
    ]);
  });

  it('逗號和引號照 RFC 4180 包起來', () => {
    const [one] = told;
    const csv = sheltersCsv([{ ...one!, data: { ...one!.data, note: '先到「甲」,再到"乙"' } }], shown);
    expect(csv).toContain(',"先到「甲」,再到""乙""",');
  });

  it('沒有處所就只有空的檔案', () => {
    expect(sheltersCsv([], shown)).toBe('\uFEFF');
    expect(JSON.parse(sheltersGeoJson([], shown))).toEqual({ type: 'FeatureCollection', features: [] });
  });

  it('GeoJSON 先經度再緯度；沒有量過的沒有位置', () => {
    const { features } = JSON.parse(sheltersGeoJson(told, shown)) as { features: Feature[] };
    expect(features.find(({ id }) => id === 'hall')!.geometry).toEqual({ type: 'Point', coordinates: [121.4968, 22.6597] });
    expect(features.find(({ id }) => id === 'old-barn')!.geometry).toBeNull();
    expect(features.every(({ properties }) => !('緯度' in properties))).toBe(true);
  });

  it('沒有確認過的電話兩種檔案都不寫，並說明還沒確認', () => {
    const { telephone } = told.find(({ id }) => id === 'old-barn')!.data;
    expect(telephone).toBeDefined();
    expect(sheltersCsv(told, shown) + sheltersGeoJson(told, shown)).not.toContain(telephone);
    const { features } = JSON.parse(sheltersGeoJson(told, shown)) as { features: Feature[] };
    expect(features.find(({ id }) => id === 'old-barn')!.properties['公所已確認']).toBe('否');
  });
});
