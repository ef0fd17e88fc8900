import type { EntryRule } from '../collection/model.ts';
import { figureRules } from './figureRules.ts';
import { notYet } from './notYet.ts';
import { recordKinds, specOf } from './kinds.ts';
import type { OfficeRecord } from './schema.ts';

/** A record is figures or things that happened, as its kind asks, never both and never nothing. */
const shapeFitsKind: EntryRule<OfficeRecord> = {
  name: '種類和寫法一致',
  reads: ['kind', 'series', 'events'],
  check: ({ kind, series, events }) => {
    const { label, shape } = specOf(kind);
    if (series && events) {
      return [
        {
          where: ['events'],
          what: '同一筆紀錄又寫圖表（series）又寫事情（events）。',
          todo: '把「events:」和下面的內容搬到另一個新檔案。',
        },
      ];
    }
    if (!series && !events) {
      const field =
        shape === 'events'
          ? '「events:」（事情）'
          : shape === 'figures'
            ? '「series:」（圖表）'
            : '「series:」（圖表）或「events:」（事情）';
      return [
        { where: ['kind'], what: `「${label}」沒有寫內容。`, todo: `加上${field}；還沒有資料就刪掉這個檔案，網頁會自己說還沒有資料。` },
      ];
    }
    const wrong = shape === 'figures' && events ? 'events' : shape === 'events' && series ? 'series' : undefined;
    if (!wrong) return [];
    const [is, should] = wrong === 'events' ? ['事情（events）', '圖表（series）'] : ['圖表（series）', '事情（events）'];
    return [
      { where: [wrong], what: `「${label}」要寫${should}，現在寫的是${is}。`, todo: `改寫成${should}；如果選錯種類，就改「kind」。` },
    ];
  },
};

/** An inspection says what was inspected; nothing else does. */
const topicFitsKind: EntryRule<OfficeRecord> = {
  name: '檢查要寫檢查項目',
  reads: ['kind', 'events'],
  check: ({ kind, events = [] }) =>
    events.flatMap(({ title, topic }, index) => {
      if (kind === 'inspection' && !topic) {
        return [
          {
            where: ['events', index],
            what: `「${title}」沒有寫檢查項目。`,
            todo: '在這一項加一行「topic: 」，寫 fire（消防）、building（房屋）、electric（電器）、water（飲用水）或 environment（環境）。',
          },
        ];
      }
      if (kind !== 'inspection' && topic) {
        return [
          {
            where: ['events', index, 'topic'],
            what: `種類是「${recordKinds[kind].label}」，不用寫檢查項目。`,
            todo: '刪掉「topic」這一行。',
          },
        ];
      }
      return [];
    }),
};

/** Rules across the fields of one record. */
export const recordRules: EntryRule<OfficeRecord>[] = [shapeFitsKind, topicFitsKind, ...figureRules, notYet];
