import { collections, type CollectionId } from '../../src/domain/collections.ts';
import type { Status } from '../../src/domain/status/schema.ts';
import type { Moment } from '../../src/domain/time/moment.ts';
import { personalRules } from '../../src/gate/personal/index.ts';
import { checkOffice } from '../../src/intake/checkOffice.ts';
import type { Finding } from '../../src/intake/finding.ts';
import { readOffice, type SourceOffice } from '../../src/intake/readOffice.ts';
import { statusOf, type StatusContent } from '../../src/publish/status.ts';

/** What is published, and what its references lead to. */
const OWN: readonly CollectionId[] = ['alerts', 'shelters'];
const NEEDED: readonly CollectionId[] = [...OWN, 'villages', 'sections', 'office'];

/** The part of an office that the status comes from; the rest is not read, because every second counts. */
export function readDisaster(root: string): SourceOffice {
  return readOffice(root, NEEDED);
}

/** False where a file of an alert or a shelter is no YAML at all. */
export function readable({ entries }: SourceOffice): boolean {
  return !entries.some(({ collection, raw }) => OWN.includes(collection) && raw.broken.length);
}

/** What is wrong with the alerts and the shelters, judged as a build would judge them. Faults elsewhere do not hold an alert back. */
export async function faultsOf(office: SourceOffice, moment: Moment): Promise<Finding[]> {
  const judged = { ...office, today: moment.slice(0, 10), files: [] };
  const all = checkOffice(office);
  for (const rule of personalRules) {
    for (const { field = '', ...fault } of await rule.check(judged)) all.push({ field, ...fault });
  }
  return all.filter(({ file }) => OWN.some((collection) => file.startsWith(`${collections[collection].path}/`)));
}

/** The status of an office without faults. */
export function statusFrom({ entries }: SourceOffice, moment: Moment): Status {
  const of = (collection: CollectionId) =>
    entries
      .filter((entry) => entry.collection === collection)
      .map(({ id, raw }) => ({ id, data: collections[collection].schema.parse(raw.data) }));
  return statusOf({ alerts: of('alerts'), shelters: of('shelters'), villages: of('villages') } as StatusContent, moment);
}
