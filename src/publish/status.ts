import { notOver } from '../domain/alert/inForce.ts';
import type { Alert } from '../domain/alert/schema.ts';
import { addressOf } from '../domain/collections.ts';
import { englishHazards, hazards, type Hazard } from '../domain/hazard/hazards.ts';
import type { Shelter } from '../domain/shelter/schema.ts';
import type { Status, StatusAlert, StatusShelter } from '../domain/status/schema.ts';
import { isoMoment, type Moment } from '../domain/time/moment.ts';
import type { Village } from '../domain/village/schema.ts';

interface Entry<T> {
  id: string;
  data: T;
}

/** What the office says, as far as the status needs it. */
export interface StatusContent {
  alerts: readonly Entry<Alert>[];
  shelters: readonly Entry<Pick<Shelter, 'name' | 'hazards' | 'state'>>[];
  villages: readonly Entry<Pick<Village, 'name' | 'english'>>[];
}

function alertOf({ id, data }: Entry<Alert>, { shelters, villages }: StatusContent): StatusAlert {
  const { level, title, text, todo, startsAt, endsAt, source, english } = data;
  const hazardOf = (hazard: Hazard) => ({
    id: hazard,
    name: hazards[hazard],
    english: englishHazards[hazard],
    ...(shelters.some((shelter) => shelter.data.hazards.includes(hazard)) ? { url: `/disaster/shelters/${hazard}/` } : {}),
  });
  const villageOf = (village: string) => {
    const found = villages.find((one) => one.id === village);
    if (!found) throw new Error(`災害訊息「${id}」寫了不存在的里「${village}」；先執行內容檢查（npm run check:content）。`);
    return { name: found.data.name, english: found.data.english };
  };
  return {
    id,
    level,
    title,
    text,
    todo,
    startsAt: isoMoment(startsAt),
    endsAt: isoMoment(endsAt),
    villages: (data.villages ?? []).map(villageOf),
    hazards: (data.hazards ?? []).map(hazardOf),
    url: addressOf('alerts', id)!,
    ...(source ? { source } : {}),
    ...(english ? { english } : {}),
  };
}

function shelterOf({ id, data: { name, state } }: StatusContent['shelters'][number]): StatusShelter {
  if (!state) return { id, name };
  const people = state.people === undefined ? {} : { people: state.people };
  return { id, name, state: { now: state.now, ...people, updatedAt: isoMoment(state.updatedAt) } };
}

/** The status as of `now`: alerts in force, worst first, then those to come; shelters in the order of their ids. Throws for a village that does not exist. */
export function statusOf(content: StatusContent, now: Moment): Status {
  return {
    version: 1,
    writtenAt: isoMoment(now),
    alerts: notOver(content.alerts, now).map((alert) => alertOf(alert, content)),
    shelters: [...content.shelters].sort((a, b) => (a.id < b.id ? -1 : 1)).map(shelterOf),
  };
}

/** The status as it lies in the file. */
export function statusText(status: Status): string {
  return `${JSON.stringify(status)}\n`;
}
