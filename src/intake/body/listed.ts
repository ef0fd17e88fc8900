import type { BlockModel, OfficeList } from '../../domain/collection/blockModel.ts';
import type { Said } from '../finding.ts';
import type { KnownIds } from '../knownIds.ts';
import { closest, named } from '../suggest.ts';
import type { BlockValues } from './blocks.ts';

/** What a list is called, and where staff add to it. */
const lists: Record<OfficeList, { label: string; home: string }> = {
  hotlines: { label: '全國專線', home: '公所資料（office/office.yaml）的「全國專線」，而且要確認過' },
  'clause-numbers': { label: '服務計畫的條號', home: ' clauses 資料夾' },
};

/** Examples shown where nothing is near. */
const MOST = 6;

/** Words that do not stand in the list of the office they are taken from, or that stand twice. */
export function judgeListed({ among = {} }: BlockModel, values: BlockValues, known: KnownIds): Said[] {
  return Object.entries(among).flatMap(([key, list]) => {
    const written = [values[key] ?? []].flat();
    return written.flatMap((word, place) => {
      if (written.indexOf(word) < place) return [{ what: `「${word}」列了兩次。`, todo: '刪掉一個。' }];
      const names = known.lists[list];
      if (!names || names.has(word)) return [];
      const { label, home } = lists[list];
      const near = closest(word, [...names.keys()]);
      const words = (near.length ? near : [...names.keys()].slice(0, MOST)).map((one) => named(one, names.get(one))).join('、');
      const todo = words ? `改成${near.length ? '' : '有的，例如'} ${words}；要用新的，先加進${home}。` : `先加進${home}，再回來寫。`;
      return [{ what: `「${label}」裡沒有「${word}」。`, todo }];
    });
  });
}
