import { alertLevels } from '../../src/domain/alert/levels.ts';
import { idPattern } from '../../src/domain/field/common.ts';
import { hazards } from '../../src/domain/hazard/hazards.ts';
import { shelterStates } from '../../src/domain/shelter/state.ts';
import type { Wish } from './change.ts';

/** The options of `npm run disaster:status` that change content. */
export const WISHES = {
  shelter: { type: 'string' },
  state: { type: 'string' },
  people: { type: 'string' },
  raise: { type: 'string' },
  level: { type: 'string' },
  title: { type: 'string' },
  text: { type: 'string' },
  todo: { type: 'string', multiple: true },
  hours: { type: 'string' },
  village: { type: 'string', multiple: true },
  hazard: { type: 'string', multiple: true },
  end: { type: 'string' },
} as const;

export type Given = {
  [Option in keyof typeof WISHES]?: ((typeof WISHES)[Option] extends { multiple: true } ? string[] : string) | undefined;
};

/** Used wrongly; the message says how it is used. */
export class WrongUse extends Error {}

const KINDS = {
  shelter: ['state', 'people'],
  raise: ['level', 'title', 'text', 'todo', 'hours', 'village', 'hazard'],
  end: [],
} as const satisfies Record<string, readonly (keyof Given)[]>;

/** An alert that says nothing else hangs for a day. */
const HOURS = 24;

function one<T extends object>(table: T, option: string, value: string | undefined): keyof T & string {
  if (value !== undefined && Object.hasOwn(table, value)) return value as keyof T & string;
  const choices = Object.entries(table).map(([word, said]) => `${word}（${String(said)}）`);
  throw new WrongUse(`--${option} 要是 ${choices.join('、')} 其中一個，現在${value === undefined ? '沒有寫' : `是「${value}」`}。`);
}

const needed = (option: string, value: string | undefined): string => {
  if (value) return value;
  throw new WrongUse(`少了 --${option}。`);
};

function number(option: string, value: string, fits: RegExp, unit: string): number {
  if (fits.test(value)) return Number(value);
  throw new WrongUse(`--${option} 要是數字（${unit}），現在是「${value}」。`);
}

/** The one thing a command asks for; undefined where it only asks for the file. Throws WrongUse. */
export function wishOf(given: Given): Wish | undefined {
  const kinds = (Object.keys(KINDS) as (keyof typeof KINDS)[]).filter((kind) => given[kind] !== undefined);
  if (kinds.length > 1) throw new WrongUse(`一次做一件事：--${kinds.join('、--')} 只能選一個。`);
  const [kind] = kinds;
  const allowed: readonly string[] = kind ? [kind, ...KINDS[kind]] : [];
  const stray = (Object.keys(given) as (keyof Given)[]).find((option) => given[option] !== undefined && !allowed.includes(option));
  if (stray) throw new WrongUse(kind ? `--${kind} 不用 --${stray}。` : `--${stray} 要和 --shelter 或 --raise 一起用。`);
  if (!kind) return undefined;
  const id = given[kind]!;
  if (!idPattern.test(id)) throw new WrongUse(`代號只能用小寫英文、數字和連字號，例如 red-alert，現在是「${id}」。`);
  if (kind === 'end') return { kind, id };
  if (kind === 'shelter') {
    const people = given.people === undefined ? undefined : number('people', given.people, /^\d{1,6}$/u, '幾人');
    return { kind, id, state: one(shelterStates, 'state', given.state), people };
  }
  return {
    kind,
    id,
    level: one(alertLevels, 'level', given.level),
    title: needed('title', given.title),
    text: needed('text', given.text),
    todo: given.todo?.length ? given.todo : [needed('todo', undefined)],
    hours: given.hours === undefined ? HOURS : number('hours', given.hours, /^(?!0+(?:\.0+)?$)\d{1,4}(?:\.\d{1,2})?$/u, '幾小時'),
    villages: given.village ?? [],
    hazards: (given.hazard ?? []).map((hazard) => one(hazards, 'hazard', hazard)),
  };
}
