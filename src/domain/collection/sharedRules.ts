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
      if (reviewedOn && !reviewedBy) {
        faults.push({
          where: ['reviewedOn'],
          what: '寫了檢視日期，卻沒有寫是哪個課室。',
          todo: '加一行「reviewedBy: 」，填檢視課室的代號。',
        });
      }
      if (!reviewedOn && (reviewedBy || nextReview)) {
        faults.push({
          where: [reviewedBy ? 'reviewedBy' : 'nextReview'],
          what: `寫了${reviewedBy ? '檢視課室' : '下次檢視日期'}，卻沒有寫最近檢視日期。`,
          todo: '加一行「reviewedOn: 」，填檢視的日期；還沒檢視過就刪掉這一行。',
        });
      }
      if (reviewedOn && nextReview && nextReview <= reviewedOn) {
        faults.push({
          where: ['nextReview'],
          what: `下次檢視（${nextReview}）不在最近檢視（${reviewedOn}）之後。`,
          todo: `改成 ${reviewedOn} 之後的日期，最晚 ${yearAfter(reviewedOn)}。`,
        });
      } else if (reviewedOn && nextReview && nextReview > yearAfter(reviewedOn)) {
        faults.push({
          where: ['nextReview'],
          what: `下次檢視離最近檢視（${reviewedOn}）超過一年。`,
          todo: `改成 ${yearAfter(reviewedOn)} 或更早的日期。`,
        });
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
      ? [
          {
            where: [...where, 'confirmed'],
            what: '標了「尚未確認」（confirmed: false），卻沒有寫來源。',
            todo: '在同一組加一行「source: 」，寫是從哪裡知道的。',
          },
        ]
      : [];
  return [...own, ...Object.entries(record).flatMap(([key, inner]) => provenanceFaults(inner, [...where, key]))];
}
