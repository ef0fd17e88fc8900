import { yearAfter, type PlainDate } from '../time/plainDate.ts';
import type { EntryRule, Fault } from './model.ts';

interface Reviewed {
  reviewedOn?: PlainDate | undefined;
  reviewedBy?: string | undefined;
  nextReview?: PlainDate | undefined;
}

/** A review is whole and its next date lies within a year (plan 1.2.2). */
export function reviewRule<T extends Reviewed>(): EntryRule<T> {
  return {
    name: '檢視日期前後一致',
    reads: ['reviewedOn', 'reviewedBy', 'nextReview'],
    check: ({ reviewedOn, reviewedBy, nextReview }) => {
      const faults: Fault[] = [];
      if (reviewedOn && !reviewedBy) faults.push({ where: ['reviewedBy'], what: '寫了檢視日期，卻沒有寫是哪個課室。', todo: '選檢視的課室。' });
      if (!reviewedOn && (reviewedBy || nextReview)) {
        faults.push({ where: [reviewedBy ? 'reviewedBy' : 'nextReview'], what: '沒有寫「最近檢視日期」，卻寫了檢視課室或下次檢視日期。', todo: '補上最近檢視日期；還沒檢視過就三欄都刪掉。' });
      }
      if (reviewedOn && nextReview) {
        if (nextReview <= reviewedOn) faults.push({ where: ['nextReview'], what: `下次檢視（${nextReview}）不在最近檢視（${reviewedOn}）之後。`, todo: '改成檢視日之後的日期。' });
        else if (nextReview > yearAfter(reviewedOn)) faults.push({ where: ['nextReview'], what: '下次檢視超過一年。', todo: `最晚填 ${yearAfter(reviewedOn)}。` });
      }
      return faults;
    },
  };
}

/** Every fact marked as not confirmed names where it was read, at any depth of the entry. */
export function provenanceFaults(value: unknown, where: (string | number)[] = []): Fault[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => provenanceFaults(item, [...where, index]));
  if (value === null || typeof value !== 'object') return [];
  const record = value as Record<string, unknown>;
  const own: Fault[] =
    record.confirmed === false && typeof record.source !== 'string'
      ? [{ where: [...where, 'confirmed'], what: '標了「尚未確認」，卻沒有寫來源。', todo: '在同一組的「來源」寫出是從哪裡知道的。' }]
      : [];
  return [...own, ...Object.entries(record).flatMap(([key, inner]) => provenanceFaults(inner, [...where, key]))];
}
