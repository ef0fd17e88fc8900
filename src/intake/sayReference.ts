import { collections, type CollectionId } from '../domain/collections.ts';
import { idPattern } from '../domain/field/common.ts';
import type { Said } from './finding.ts';
import type { KnownIds } from './knownIds.ts';
import type { FoundReference } from './references.ts';
import { closest, named } from './suggest.ts';

/** Examples shown where nothing is near. */
const MOST = 5;

/** What staff are told when a reference leads nowhere; null when it is fine. */
export function judgeReference({ id, collection, term }: FoundReference, known: KnownIds): Said | null {
  const names = (term ? known.terms.get(term) : known.entries.get(collection)) ?? new Map<string, string | undefined>();
  const sound = idPattern.test(id);
  if (sound && names.has(id)) return null;
  const model = collections[collection as CollectionId];
  const list = term ? (known.entries.get('vocabularies')?.get(term) ?? term) : model.label;
  const home = term ? `vocabularies/${term}.yaml` : `${model.path} 資料夾`;
  const what = sound ? `「${list}」${term ? '清單' : ''}裡沒有「${id}」。` : `這裡要填「${list}」的代號，「${id}」不是代號。`;

  const usable = new Map([...names].filter(([other, name]) => name !== undefined && idPattern.test(other)));
  const byName = [...usable].find(([, name]) => name === id);
  if (byName) return { what: `這裡要填「${list}」的代號，不是名稱。`, todo: `改成「${id}」的代號 ${byName[0]}。` };
  if (names.has(id)) return { what, todo: `先把 ${home}裡的「${id}」改成小寫英文，這裡再跟著改。` };
  const words = (ids: string[]) => ids.map((other) => named(other, usable.get(other))).join('、');
  const near = closest(id, [...usable.keys()]);
  if (near.length) return { what, todo: `改成 ${words(near).replaceAll('、', '，或 ')}。` };
  if (usable.size === 0) return { what, todo: `先在 ${home}新增，再回來填它的代號。` };
  const some = words([...usable.keys()].slice(0, MOST));
  return { what, todo: usable.size > MOST ? `改成 ${home}裡有的代號，例如：${some}。` : `改成這些代號之一：${some}。` };
}
