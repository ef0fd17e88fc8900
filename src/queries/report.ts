import { keptEntries, upkeepBySection, type UpkeepItem } from '../gate/upkeep.ts';
import { readOffice } from '../intake/readOffice.ts';
import { contentRoot } from '../settings.ts';
import { today } from '../clock.ts';

/**
 * What each section has to look after, as of the day of the build: the groups that the report shows. Read from the files, as the
 * gate does: the report and the gate's findings can then not differ about what is due and who answers for it.
 */
export function getUpkeep(): Promise<Map<string, UpkeepItem[]>> {
  return Promise.resolve(upkeepBySection(keptEntries(readOffice(contentRoot())), today));
}
