import type { EntryRule, Fault } from '../collection/model.ts';
import type { Clause } from './schema.ts';

const target = { page: '頁面網址', service: '服務', section: '課室', check: '自動檢查', rule: '關卡的規則' } as const;

/** A proof points at exactly the one thing its kind names. */
export const clauseRules: EntryRule<Clause>[] = [
  {
    name: '證明的種類和內容一致',
    reads: ['requirements'],
    check: ({ requirements }) =>
      requirements.flatMap((requirement, r) =>
        (requirement.evidence ?? []).flatMap((proof, e): Fault[] => {
          const where = ['requirements', r, 'evidence', e];
          const missing: Fault[] =
            proof[proof.kind] === undefined
              ? [
                  {
                    where: [...where, proof.kind],
                    what: `證明的種類是「${target[proof.kind]}」，卻沒有填是哪一個。`,
                    todo: `加一行「${proof.kind}: 」，填那一個${target[proof.kind]}。`,
                  },
                ]
              : [];
          const extra = (Object.keys(target) as (keyof typeof target)[])
            .filter((key) => key !== proof.kind && proof[key] !== undefined)
            .map((key): Fault => ({
              where: [...where, key],
              what: `證明的種類是「${target[proof.kind]}」，卻填了「${target[key]}」。`,
              todo: `刪掉 ${key} 這一行，或把種類改成 kind: ${key}。`,
            }));
          return [...missing, ...extra];
        }),
      ),
  },
];
