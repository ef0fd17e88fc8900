import type { EntryRule, Fault } from '../collection/model.ts';
import type { Clause } from './schema.ts';

const target = { page: '頁面網址', service: '服務', section: '課室', check: '自動檢查' } as const;

/** A proof points at exactly the one thing its kind names. */
export const clauseRules: EntryRule<Clause>[] = [
  {
    name: '證明的種類和內容一致',
    reads: ['requirements'],
    check: ({ requirements }) =>
      requirements.flatMap((requirement, r) =>
        (requirement.evidence ?? []).flatMap((proof, e): Fault[] => {
          const where = ['requirements', r, 'evidence', e];
          const missing: Fault[] = proof[proof.kind] === undefined
            ? [{ where: [...where, proof.kind], what: `證明的種類是「${target[proof.kind]}」，卻沒有填是哪一個。`, todo: `填「${target[proof.kind]}」這一欄。` }]
            : [];
          const extra = (Object.keys(target) as (keyof typeof target)[])
            .filter((key) => key !== proof.kind && proof[key] !== undefined)
            .map((key): Fault => ({ where: [...where, key], what: `證明的種類是「${target[proof.kind]}」，卻填了「${target[key]}」。`, todo: '刪掉多填的欄位，或改證明的種類。' }));
          return [...missing, ...extra];
        }),
      ),
  },
];
