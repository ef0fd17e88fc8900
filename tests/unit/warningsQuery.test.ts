import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getOfficialWarnings } from '../../src/queries/warnings.ts';
import { writeStored } from '../../src/warnings/stored.ts';

const folder = mkdtempSync(join(tmpdir(), 'warnings-query-'));
const file = join(folder, 'warnings.json');
const told = vi.hoisted(() => ({ office: {}, file: '' }));
const links = [{ id: 'signals', url: '/links/#signals', data: { title: '南風警報站' } }];
vi.mock('../../src/settings.ts', () => ({ warningsFile: () => told.file, contentRoot: () => '' }));
vi.mock('../../src/queries/load.ts', () => ({ must: (entries: { id: string }[], id: string) => entries.find((entry) => entry.id === id) }));
vi.mock('../../src/queries/office.ts', () => ({ getOffice: () => Promise.resolve(told.office) }));
vi.mock('../../src/queries/places.ts', () => ({ getLinks: () => Promise.resolve(links) }));

const office = { city: '南風市', district: '海岬區', warningPage: 'signals', warningFeed: 'https://www.example.org/feed' };
beforeEach(() => {
  Object.assign(told, { office, file });
  writeFileSync(file, writeStored({ version: 1, city: '南風市', fetchedAt: '2026-11-22 11:00', source: 'x', warnings: [] }));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fetchedAt = async (now = '2026-11-22 11:30') => (await getOfficialWarnings(now)).current?.fetchedAt;

describe('做網站時的官方警報', () => {
  it('有存下來的就用，帶著官方的網頁', async () => {
    expect(await getOfficialWarnings('2026-11-22 11:30')).toEqual({
      city: '南風市',
      district: '海岬區',
      current: { fetchedAt: '2026-11-22 11:00', warnings: [] },
      page: links[0],
    });
  });

  it('沒有檔案、檔案壞了、太舊：沒有資料，網站照樣做', async () => {
    expect(await fetchedAt('2026-11-22 12:01')).toBeUndefined();
    writeFileSync(file, '{"version":1');
    expect(await fetchedAt()).toBeUndefined();
    told.file = join(folder, 'none.json');
    expect(await fetchedAt()).toBeUndefined();
  });

  it('關著就不用；公所沒有寫網址，要開才用', async () => {
    vi.stubEnv('OFFICIAL_WARNINGS', 'off');
    expect(await fetchedAt()).toBeUndefined();
    vi.stubEnv('OFFICIAL_WARNINGS', '');
    told.office = { city: '南風市', district: '海岬區' };
    expect(await getOfficialWarnings('2026-11-22 11:30')).toMatchObject({ current: undefined, page: undefined });
    vi.stubEnv('OFFICIAL_WARNINGS', 'on');
    expect(await fetchedAt()).toBe('2026-11-22 11:00');
  });
});
