import type { CarePoint } from '../carePoint/schema.ts';
import { isConfirmed, type Sourced } from '../fact.ts';
import type { Hotspot } from '../hotspot/schema.ts';
import type { RelatedLink } from '../link/schema.ts';
import type { Meeting } from '../meeting/schema.ts';
import type { Partner } from '../partner/schema.ts';
import { hazardOrder } from '../hazard/hazards.ts';
import { placesFor } from '../shelter/choose.ts';
import type { Shelter } from '../shelter/schema.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { Village } from '../village/schema.ts';
import type { PlaceCheck } from './checkNames.ts';

/** What the checks of this folder look at, by id. */
export interface CheckedPlaces {
  carePoints: Record<string, CarePoint>;
  partners: Record<string, Partner>;
  hotspots: Record<string, Hotspot>;
  links: Record<string, RelatedLink>;
  meetings: Record<string, Meeting>;
  shelters: Record<string, Shelter>;
}

type Checked = CheckedPlaces & { today: PlainDate; villages: Record<string, Village>; pages: ReadonlySet<string> };

interface Result {
  passed: boolean;
  count: string;
}

function every<T>(unit: string, items: readonly T[], holds: (item: T) => boolean): Result {
  const good = items.filter(holds).length;
  return { passed: items.length > 0 && good === items.length, count: `${good}／${items.length} ${unit}` };
}

/** All of a kind, on their page; unconfirmed ones prove nothing. */
const listed = (unit: string, page: string, pages: ReadonlySet<string>, items: Record<string, Sourced>): Result => {
  const result = every(unit, Object.values(items), isConfirmed);
  return { ...result, passed: result.passed && pages.has(page) };
};

/** How each check is computed; an empty collection never passes. */
export const placeCheckResults: Record<PlaceCheck, (office: Checked) => Result> = {
  'care-points-are-listed': ({ carePoints, pages }) => listed('個據點', '/care-points/', pages, carePoints),
  'care-points-have-activities': ({ carePoints }) =>
    every('個據點', Object.values(carePoints), (point) => isConfirmed(point) && point.activities !== undefined),
  'villages-have-care-points': ({ carePoints, villages }) =>
    every('里', Object.keys(villages), (id) => Object.values(carePoints).some((point) => point.village === id && isConfirmed(point))),
  'shelters-are-listed': ({ shelters, pages }) => listed('處', '/disaster/shelters/', pages, shelters),
  'villages-have-shelters': ({ shelters, villages }) => {
    const confirmed = Object.values(shelters)
      .filter(isConfirmed)
      .map((data) => ({ data }));
    const known = hazardOrder.filter((hazard) => placesFor(confirmed, hazard).length > 0);
    // A place that serves other villages in the first place is no answer for this one.
    const answered = (village: string) =>
      known.length > 0 && known.every((hazard) => placesFor(confirmed, hazard, village).some(({ reason }) => reason !== 'other-villages'));
    return every('里', Object.keys(villages), answered);
  },
  'villages-have-neighbourhood-heads': ({ villages }) =>
    every(
      '里',
      Object.values(villages),
      (village) => village.neighbourhoodHeads !== undefined && isConfirmed(village) && isConfirmed(village.neighbourhoodHeads),
    ),
  'partners-are-listed': ({ partners, pages }) => listed('個團體', '/partners/', pages, partners),
  'hotspots-are-open-data': ({ hotspots, pages }) => listed('處', '/wifi/', pages, hotspots),
  'links-are-listed': ({ links, pages }) => ({
    passed: pages.has('/links/') && Object.values(links).some(isConfirmed),
    count: `${Object.values(links).filter(isConfirmed).length} 個`,
  }),
  'protection-site-is-confirmed': ({ links }) =>
    every(
      '個',
      Object.values(links).filter(({ groups }) => groups.includes('protection')),
      isConfirmed,
    ),
  'meetings-have-outcomes': ({ meetings, today }) =>
    every(
      '場',
      Object.values(meetings).filter(({ date }) => date <= today),
      (meeting) => meeting.outcomes !== undefined && isConfirmed(meeting),
    ),
};
