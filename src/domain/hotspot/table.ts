import { isConfirmed } from '../fact.ts';
import { openHoursOf } from '../place/openHours.ts';
import type { Hotspot } from './schema.ts';

/** Columns of the open data file, in order. */
const COLUMNS = ['地點', '網路名稱', '地址', '里', '緯度', '經度', '開放時間', '怎麼用', '公所已確認'] as const;

const cell = (value: string | number | undefined): string => {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Hot spots as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read Chinese); `villages` names villages by id. */
export function hotspotTable(hotspots: readonly Hotspot[], villages: ReadonlyMap<string, string>): string {
  const rows = hotspots.map((spot) => {
    const hours = openHoursOf(spot.hours, spot);
    return [
      spot.name,
      spot.network,
      spot.address,
      villages.get(spot.village ?? ''),
      spot.position?.latitude,
      spot.position?.longitude,
      hours.state === 'known' ? hours.value : '',
      spot.note,
      isConfirmed(spot) ? '是' : '否',
    ];
  });
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
