import { now } from '../clock.ts';
import type { Status } from '../domain/status/schema.ts';
import { statusOf } from '../publish/status.ts';
import { all } from './load.ts';

/** The alerts and the state of the shelters as of the build: what stands on every page until an open page hears of something newer. */
export async function getStatus(): Promise<Status> {
  const [alerts, shelters, villages] = await Promise.all([all('alerts'), all('shelters'), all('villages')]);
  return statusOf({ alerts, shelters, villages }, now);
}
