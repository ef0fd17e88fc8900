import type { EntryRule, Fault } from '../collection/model.ts';
import { hazards } from '../hazard/hazards.ts';
import { distinct } from '../place/distinct.ts';
import type { Shelter } from './schema.ts';

const servesSomebody: EntryRule<Shelter> = {
  name: '服務全區或幾個里',
  reads: ['district', 'villages'],
  check: ({ district, villages }) =>
    !district && !villages?.length
      ? [
          {
            where: ['district'],
            what: '沒有服務全區，也沒有寫主要服務哪幾里，沒有人知道可不可以來。',
            todo: '「服務全區」改成「是」，或在「主要服務的里」寫出里。',
          },
        ]
      : [],
};

const extensionNeedsTelephone: EntryRule<Shelter> = {
  name: '有分機就有電話',
  reads: ['telephone', 'extension'],
  check: ({ telephone, extension }) =>
    extension && !telephone ? [{ where: ['extension'], what: '寫了分機，卻沒有電話。', todo: '補上電話，或刪掉分機這一行。' }] : [],
};

const stateFits: EntryRule<Shelter> = {
  name: '狀況和人數合得起來',
  reads: ['state', 'capacity'],
  check: ({ state, capacity }) => {
    if (!state) return [];
    const faults: Fault[] = [];
    if (state.people !== undefined && state.people > 0 && (state.now === 'idle' || state.now === 'shut')) {
      faults.push({
        where: ['state', 'people'],
        what: `狀況寫沒有開，裡面卻有 ${state.people} 人。`,
        todo: '還有人就把狀況改成「開設」（open）；沒有人就刪掉這一行。',
      });
    }
    if (state.people !== undefined && state.people > capacity && state.now === 'open') {
      faults.push({
        where: ['state', 'people'],
        what: `裡面有 ${state.people} 人，比收容人數 ${capacity} 人多，狀況卻還寫「開設」。`,
        todo: '狀況改成「額滿」（full），或更正人數。',
      });
    }
    return faults;
  },
};

/** Rules across the fields of one shelter. */
export const shelterRules: EntryRule<Shelter>[] = [
  distinct('hazards', '災害', hazards),
  servesSomebody,
  extensionNeedsTelephone,
  stateFits,
];
