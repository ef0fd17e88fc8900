import { now } from '../clock.ts';
import { inForce } from '../domain/alert/inForce.ts';
import type { Alert } from '../domain/alert/schema.ts';
import { addressOf } from '../domain/collections.ts';
import { all, must } from './load.ts';
import { getVillages, type VillageEntry } from './villages.ts';

export interface AlertEntry {
  id: string;
  url: string;
  data: Alert;
  /** The villages it is about; none means the whole district. */
  villages: VillageEntry[];
}

/** Every alert of the office, whether in force or not. */
export async function getAlerts(): Promise<AlertEntry[]> {
  const [entries, villages] = await Promise.all([all('alerts'), getVillages()]);
  return entries.map(({ id, data }) => ({
    id,
    url: addressOf('alerts', id)!,
    data,
    villages: (data.villages ?? []).map((village) => must(villages, village, id)),
  }));
}

/** Alerts in force at the moment of the build, worst first. */
export async function getAlertsInForce(): Promise<AlertEntry[]> {
  return inForce(await getAlerts(), now);
}
