import type { EntryRule, Fault } from '../collection/model.ts';
import { manualTestOutcomes } from './kinds.ts';
import type { ManualTest } from './schema.ts';

/** A passed test has nothing to mend, any other says what is wrong. */
const outcomeFitsFindings: EntryRule<ManualTest> = {
  name: '結果和發現的問題一致',
  reads: ['outcome', 'findings'],
  check: ({ outcome, findings = [] }) => {
    if (outcome === 'pass' && findings.length > 0) {
      return [
        {
          where: ['outcome'],
          what: `結果是「通過」，卻列了 ${findings.length} 個發現的問題。`,
          todo: '把結果改成「pass-with-faults」（能用，但有問題）或「fail」（不能用）；不是問題的，從清單刪掉。',
        },
      ];
    }
    if (outcome === 'pass' || findings.length > 0) return [];
    return [
      {
        where: ['outcome'],
        what: `結果是「${manualTestOutcomes[outcome]}」，卻沒有寫發現了什麼問題。`,
        todo: '在「findings:」下面寫發現的問題；沒有問題就把結果改成「pass」（通過）。',
      },
    ];
  },
};

/** A mended problem says since when, which is not before it was found; an open one has no such day. */
const mendingIsDated: EntryRule<ManualTest> = {
  name: '改好的日期和狀態一致',
  reads: ['testedOn', 'findings'],
  check: ({ testedOn, findings = [] }) =>
    findings.flatMap(({ state, mendedOn }, index): Fault[] => {
      const where = ['findings', index];
      if (state === 'mended' && mendedOn === undefined) {
        return [{ where: [...where, 'state'], what: '寫了「改好了」，卻沒有寫哪一天改好。', todo: '加一行「mendedOn: 」，填改好的日期。' }];
      }
      if (state === 'open' && mendedOn !== undefined) {
        return [
          {
            where: [...where, 'mendedOn'],
            what: '寫了改好的日期，狀態卻是「還沒改好」。',
            todo: '改好了就把「state」改成 mended；還沒改好就刪掉日期這一行。',
          },
        ];
      }
      if (mendedOn !== undefined && mendedOn < testedOn) {
        return [
          {
            where: [...where, 'mendedOn'],
            what: `改好的日期（${mendedOn}）比測試日期（${testedOn}）早。`,
            todo: `改成 ${testedOn} 或以後的日期。`,
          },
        ];
      }
      return [];
    }),
};

export const manualTestRules: EntryRule<ManualTest>[] = [outcomeFitsFindings, mendingIsDated];
