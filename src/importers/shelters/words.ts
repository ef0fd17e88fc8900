import { hazards, type Hazard } from '../../domain/hazard/hazards.ts';
import { dropped, refused, repaired, type Reading, type Said } from '../reading.ts';
import { squeezed } from '../tidy.ts';

/** Other words for hazards that lists use. */
const OTHER: Readonly<Record<string, Hazard>> = { 地震: 'earthquake', 淹水: 'flood', 風水災: 'flood', 核災: 'nuclear', 坡地: 'slope' };

const named = new Map<string, Hazard>([
  ...Object.entries(hazards).map(([id, word]) => [word, id as Hazard] as const),
  ...Object.entries(OTHER),
]);

/** The hazards a place is for (適用災害類別), in the file's order, each once. None at all refuses the row: nobody would know when to go there. */
export function readHazards(cell: string): Reading<Hazard[]> {
  const words = squeezed(cell)
    .split(/[,、;/]/u)
    .filter(Boolean);
  const unknown = words.filter((word) => !named.has(word));
  const found = [...new Set(words.flatMap((word) => named.get(word) ?? []))];
  const said: Said[] = unknown.map((word) => dropped(`不認得災害「${word}」。`, '不取用這一種。'));
  if (found.length === 0) return { said: [...said, refused('沒有寫能躲哪種災害。', '這一列不取用。')] };
  return { value: found, said };
}

/** How many people a place takes in. */
export function readCapacity(cell: string): Reading<number> {
  const text = squeezed(cell).replaceAll(',', '');
  const digits = /^(?:約)?(\d{1,6})(人)?$/u.exec(text);
  const people = Number(digits?.[1] ?? 0);
  if (people === 0) return { said: [refused(`收容人數「${text}」不是人數。`, '這一列不取用。')] };
  return { value: people, said: text === digits![1] ? [] : [repaired(`收容人數寫成「${text}」。`, `讀成 ${people}。`)] };
}

const YES = new Set(['是', '有', '可', 'Y', 'y', 'V', 'v', '1', 'TRUE', 'true', '✓']);
const NO = new Set(['否', '無', '不可', 'N', 'n', '0', 'FALSE', 'false']);

/** 是 or 否; anything else counts as 否, and is said: a place is not promised more than the file says. */
export function readFlag(cell: string): Reading<boolean> {
  const text = squeezed(cell);
  if (YES.has(text)) return { value: true, said: text === '是' ? [] : [repaired(`寫成「${text}」。`, '讀成「是」。')] };
  if (NO.has(text)) return { value: false, said: text === '否' ? [] : [repaired(`寫成「${text}」。`, '讀成「否」。')] };
  return { value: false, said: [repaired(text === '' ? '是空的。' : `寫成「${text}」。`, '當作「否」。')] };
}
