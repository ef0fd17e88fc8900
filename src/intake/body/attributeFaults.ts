import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { BlockModel } from '../../domain/collection/blockModel.ts';
import { metaOf } from '../../domain/field/registry.ts';
import { isOptional } from '../fieldWords.ts';
import type { Said } from '../finding.ts';
import type { KnownIds } from '../knownIds.ts';
import { referencesIn, repeatedReferences } from '../references.ts';
import { sayIssue } from '../sayIssue.ts';
import { judgeReference } from '../sayReference.ts';
import { closest, named } from '../suggest.ts';
import type { BlockValues } from './blocks.ts';
import { judgeListed } from './listed.ts';

interface Filled {
  name: string;
  values: BlockValues;
  model: BlockModel;
  node: MdxJsxFlowElement;
}

/** What is wrong with the attributes of a block: unknown, written twice, missing, of the wrong form, or naming what does not exist. */
export function attributeFaults({ name, values, model, node }: Filled, known: KnownIds): Said[] {
  const shape = model.schema.shape;
  const keys = Object.keys(shape);
  const written = namesIn(node);
  // A mistyped attribute is most often the one that is then missing: one fault is told, not two.
  const unknown = [...new Set(written)].filter((key) => !keys.includes(key));
  const missing = unknown.length ? [] : keys.filter((key) => !written.includes(key) && !isOptional(shape[key]));
  const empty = keys.filter((key) => values[key] === '');
  const gaps = keys.filter((key) => Array.isArray(values[key]) && values[key].includes(''));
  const sound = soundOf(values, keys, empty);
  const references = referencesIn(model.schema, sound);
  return [
    ...unknown.map((key) => sayUnknown(name, key, model)),
    ...twice(written).map((key) => ({ what: `「<${name}>」的「${key}」寫了兩次。`, todo: '留一個，刪掉另一個。' })),
    ...missing.map((key) => ({
      what: `「<${name}>」少了「${key}」（${labelOf(model, key)}）。`,
      todo: `寫成「<${name} ${key}="…">」。${hintOf(model, key)}`,
    })),
    ...empty.map((key) => ({
      what: `「<${name}>」的「${key}」是空的。`,
      todo: `在雙引號裡填上${labelOf(model, key)}。${hintOf(model, key)}`,
    })),
    ...gaps.map((key) => ({ what: `「<${name}>」的「${key}」有一項是空的。`, todo: '多出來的逗號刪掉，每一項用一個逗號分開。' })),
    ...(unknown.length ? [] : oneOfFault(name, written, model)),
    ...formFaults(model, sound, new Set(references.map(({ path }) => path.join()))),
    ...references.flatMap((found) => judgeReference(found, known) ?? []),
    ...repeatedReferences(references),
    ...judgeListed(model, sound, known),
  ];
}

const labelOf = ({ schema }: BlockModel, key: string): string => metaOf(schema.shape[key]!)?.label ?? key;
const hintOf = ({ schema }: BlockModel, key: string): string => metaOf(schema.shape[key]!)?.hint ?? '';

function sayUnknown(name: string, key: string, model: BlockModel): Said {
  const keys = Object.keys(model.schema.shape);
  const what = `「<${name}>」沒有「${key}」這個屬性。`;
  if (keys.length === 0) return { what, todo: `這個區塊不用屬性，刪掉「${key}="…"」。` };
  const near = closest(key, keys, 1);
  const words = (some: readonly string[]) => some.map((one) => named(one, labelOf(model, one))).join('、');
  return { what, todo: near.length ? `有沒有拼錯？最像的是 ${words(near)}。` : `刪掉它。可以寫的屬性有：${words(keys)}。` };
}

/** The names of all attributes, those with program code among them: they are written, though their values are refused elsewhere. */
const namesIn = ({ attributes }: MdxJsxFlowElement): string[] =>
  attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute.name] : []));

const twice = (names: readonly string[]): string[] => [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];

/** The values that can be judged one by one: known attributes, without those and the items that are empty. */
function soundOf(values: BlockValues, keys: readonly string[], empty: readonly string[]): BlockValues {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([key]) => keys.includes(key) && !empty.includes(key))
      .map(([key, value]) => [key, Array.isArray(value) ? value.filter((item) => item !== '') : value]),
  );
}

function oneOfFault(name: string, written: readonly string[], model: BlockModel): Said[] {
  const { oneOf } = model;
  if (!oneOf) return [];
  const count = oneOf.filter((key) => written.includes(key)).length;
  if (count === 1) return [];
  const words = oneOf.map((key) => `${key}="…"（${labelOf(model, key)}）`).join('或 ');
  return count === 0
    ? [{ what: `「<${name}>」沒有寫要列出什麼。`, todo: `加上 ${words}，寫其中一個。` }]
    : [{ what: `「<${name}>」的「${oneOf.join('」和「')}」只能寫一個。`, todo: `留一個，刪掉另一個：${words}。` }];
}

/** Values of the wrong form; ids are left to `judgeReference`, which knows what exists. */
function formFaults({ schema }: BlockModel, values: BlockValues, ids: ReadonlySet<string>): Said[] {
  const issues = schema.partial().safeParse(values).error?.issues ?? [];
  const raw = { data: values, writtenAt: () => undefined };
  return issues.filter(({ path }) => !ids.has(path.join())).map((issue) => sayIssue(issue, schema, raw));
}
