import { existsSync, readFileSync } from 'node:fs';
import { now } from '../clock.ts';
import type { Moment } from '../domain/time/moment.ts';
import { warningsFile } from '../settings.ts';
import { currentOf, readStored, switchedOn, type CurrentWarnings } from '../warnings/stored.ts';
import { must } from './load.ts';
import { getOffice } from './office.ts';
import { getLinks, type LinkEntry } from './places.ts';

/** What pages say of official warnings. */
export interface OfficialWarningsView {
  city: string;
  district: string;
  /** Undefined where nothing was imported, it is too old, or it is switched off: the page then only leads to the official one. */
  current: CurrentWarnings | undefined;
  /** The official page, where the office names one. */
  page: LinkEntry | undefined;
}

/** The warnings that `npm run import:warnings` left, as of this build. The build itself asks nobody. */
export async function getOfficialWarnings(at: Moment = now): Promise<OfficialWarningsView> {
  const { city, district, warningPage, warningFeed } = await getOffice();
  const file = warningsFile();
  const stored = switchedOn(process.env, warningFeed) && existsSync(file) ? readStored(readFileSync(file, 'utf8')) : undefined;
  const page = warningPage === undefined ? undefined : must(await getLinks(), warningPage, 'warningPage');
  return { city, district, current: currentOf(stored, city, at), page };
}
