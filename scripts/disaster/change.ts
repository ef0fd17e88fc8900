import { Document, parseDocument } from 'yaml';
import type { Alert, AlertLevel } from '../../src/domain/alert/schema.ts';
import { collections } from '../../src/domain/collections.ts';
import type { ShelterState } from '../../src/domain/shelter/state.ts';
import { addMinutes, isMoment, rocMoment, type Moment } from '../../src/domain/time/moment.ts';
import { readFile } from '../../src/intake/readFile.ts';
import type { SourceEntry, SourceOffice } from '../../src/intake/readOffice.ts';

/** What a command asks for. */
export type Wish =
  | { kind: 'shelter'; id: string; state: ShelterState; people?: number | undefined }
  | { kind: 'end'; id: string }
  | {
      kind: 'raise';
      id: string;
      level: AlertLevel;
      title: string;
      text: string;
      todo: string[];
      hours: number;
      villages: string[];
      hazards: string[];
    };

/** One file written anew (or taken away, where `text` is absent), and what to tell whoever asked for it. */
export interface Change {
  file: string;
  text?: string;
  said: string;
}

/** Asked for something that is not there, or is there already. */
export class NotThere extends Error {}

const WIDTH = { lineWidth: 0 };
const fileOf = (collection: 'alerts' | 'shelters', id: string) => `${collections[collection].path}/${id}.yaml`;

function entryOf({ entries }: SourceOffice, collection: 'alerts' | 'shelters', id: string): SourceEntry {
  const all = entries.filter((entry) => entry.collection === collection);
  const found = all.find((entry) => entry.id === id);
  if (found) return found;
  const known = all.map((entry) => entry.id).join('、') || '一個都沒有';
  throw new NotThere(`沒有叫做「${id}」的${collections[collection].label}。現在有：${known}。`);
}

/** The change a wish comes to, made in the text of the file so that its comments and its order stay. `read` gives a file's text. */
export function changeFor(wish: Wish, office: SourceOffice, now: Moment, read: (file: string) => string): Change {
  switch (wish.kind) {
    case 'shelter': {
      const { file, raw } = entryOf(office, 'shelters', wish.id);
      const document = parseDocument(read(file));
      document.setIn(['state', 'now'], wish.state);
      // How many people were in belongs to the time it was counted.
      if (wish.people === undefined) document.deleteIn(['state', 'people']);
      else document.setIn(['state', 'people'], wish.people);
      document.setIn(['state', 'updatedAt'], now);
      const { name } = (raw.data ?? {}) as { name?: string };
      return { file, text: document.toString(WIDTH), said: `「${name ?? wish.id}」改好了。` };
    }
    case 'end': {
      const { file, raw } = entryOf(office, 'alerts', wish.id);
      const { title, startsAt, endsAt } = (raw.data ?? {}) as Partial<Alert>;
      // A file with faults is left to the check, which says what is wrong.
      const sound = [startsAt, endsAt].every((time) => typeof time === 'string' && isMoment(time));
      if (sound && startsAt! > now) return { file, said: `「${title}」還沒有生效，刪掉了。` };
      if (sound && startsAt === now) return { file, said: `「${title}」才剛掛出來，刪掉了。` };
      const text = read(file);
      if (sound && endsAt! <= now) return { file, text, said: `「${title}」在 ${rocMoment(endsAt!)} 就結束了。` };
      const document = parseDocument(text);
      document.set('endsAt', now);
      return { file, text: document.toString(WIDTH), said: `「${title}」結束了。` };
    }
    case 'raise': {
      const { id, level, title, text, todo, hours, villages, hazards } = wish;
      const file = fileOf('alerts', id);
      if (office.entries.some((entry) => entry.file === file)) {
        throw new NotThere(`已經有叫做「${id}」的災害訊息（${file}）。換一個代號，例如「${id}-2」。`);
      }
      const endsAt = addMinutes(now, Math.round(hours * 60));
      const data = {
        title,
        level,
        text,
        todo,
        startsAt: now,
        endsAt,
        ...(hazards.length ? { hazards } : {}),
        ...(villages.length ? { villages } : {}),
      };
      return { file, text: new Document(data).toString(WIDTH), said: `「${title}」掛出來了，到 ${rocMoment(endsAt)}。` };
    }
  }
}

/** The office as it will be after a change, for judging it before anything is written. */
export function officeAfter(office: SourceOffice, { file, text }: Change): SourceOffice {
  const others = office.entries.filter((entry) => entry.file !== file);
  if (text === undefined) return { ...office, entries: others };
  const [folder, name] = file.split('/') as [string, string];
  const collection = folder === collections.alerts.path ? 'alerts' : 'shelters';
  return { ...office, entries: [...others, { collection, id: name.replace(/\.yaml$/u, ''), file, raw: readFile(text, 'yaml') }] };
}
