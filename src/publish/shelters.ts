import { isConfirmed, sensitive } from '../domain/fact.ts';
import { hazards, type Hazard } from '../domain/hazard/hazards.ts';
import { shelterRoles, type Shelter } from '../domain/shelter/schema.ts';
import { shelterStates } from '../domain/shelter/state.ts';
import { isoMoment } from '../domain/time/moment.ts';

/** A shelter as open data tells it: villages by name. */
export interface ToldShelter {
  id: string;
  data: Shelter;
  village: string;
  named: readonly string[];
}

type Cell = string | number | undefined;
const yesNo = (value: boolean) => (value ? '是' : '否');

/** The facts of a shelter by column, in the order of the table; an unconfirmed telephone is left out. One column a hazard, so that no reader has to take words apart. */
function factsOf({ id, data, village, named }: ToldShelter, shown: readonly Hazard[]): Record<string, Cell> {
  const telephone = sensitive(data.telephone, data);
  return {
    代號: id,
    名稱: data.name,
    全國檔序號: data.nationalNumber,
    里: village,
    地址: data.address,
    緯度: data.position?.latitude,
    經度: data.position?.longitude,
    電話: telephone.state === 'known' ? telephone.value : undefined,
    分機: telephone.state === 'known' ? data.extension : undefined,
    ...Object.fromEntries(shown.map((hazard) => [hazards[hazard], yesNo(data.hazards.includes(hazard))])),
    收容人數: data.capacity,
    室內: yesNo(data.indoor),
    室外: yesNo(data.outdoor),
    適合避難弱者: yesNo(data.vulnerable),
    先開放或備用: shelterRoles[data.role],
    服務全區: yesNo(data.district),
    主要服務的里: named.join('、') || undefined,
    說明: data.note,
    狀況: data.state && shelterStates[data.state.now],
    裡面有幾人: data.state?.people,
    狀況的時間: data.state && isoMoment(data.state.updatedAt),
    公所已確認: yesNo(isConfirmed(data)),
    資料來源: data.sources.join('；'),
  };
}

const quoted = (value: Cell): string => {
  const text = String(value ?? '');
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Shelters as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read Chinese). */
export function sheltersCsv(shelters: readonly ToldShelter[], shown: readonly Hazard[]): string {
  const rows = shelters.map((shelter) => factsOf(shelter, shown));
  const table = rows.length ? [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))] : [];
  return `\uFEFF${table.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

/** Shelters as GeoJSON (RFC 7946, WGS84); a place that nobody has measured has no geometry. */
export function sheltersGeoJson(shelters: readonly ToldShelter[], shown: readonly Hazard[]): string {
  const features = shelters.map((shelter) => {
    const { 緯度: latitude, 經度: longitude, ...properties } = factsOf(shelter, shown);
    const geometry = latitude === undefined || longitude === undefined ? null : { type: 'Point', coordinates: [longitude, latitude] };
    return { type: 'Feature', id: shelter.id, geometry, properties };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features }, undefined, 1)}\n`;
}
