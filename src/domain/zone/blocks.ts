import type { z } from 'zod';
import { block, type BlockModels } from '../collection/blockModel.ts';
import { choice, group, list, reference, text } from '../field/builders.ts';
import { linkGroups } from '../link/groups.ts';
import { recordKindLabels } from '../record/kinds.ts';

const none = group('屬性', '這個區塊沒有屬性。', {});

/** The blocks of a theme zone, once: the content check, the pages and later the CMS read this table. */
export const zoneBlocks = {
  Services: block({
    label: '服務清單',
    schema: group('屬性', 'ids 或 event，寫一個。', {
      ids: list('服務', '服務的代號，用逗號分開，例如 ids="mediation, street-repair"。', '服務', reference('服務', '代號。', 'services'), {
        min: 1,
        max: 12,
      }).optional(),
      event: reference('人生階段', '列出這個人生階段的全部服務，填代號。', 'vocabularies', 'life-events').optional(),
    }),
    oneOf: ['ids', 'event'],
    children: 'none',
  }),
  Faqs: block({
    label: '常見問題',
    schema: group('屬性', 'ids 或 service，寫一個。', {
      ids: list('問題', '問題的代號，用逗號分開。', '問題', reference('問題', '代號。', 'faqs'), { min: 1, max: 12 }).optional(),
      service: reference('服務', '列出這項服務的全部問題，填代號。', 'services').optional(),
    }),
    oneOf: ['ids', 'service'],
    children: 'none',
  }),
  Notices: block({
    label: '公告',
    schema: group('屬性', '寫是哪一個主題專區的公告。', { zone: reference('主題專區', '主題專區的代號。', 'zones') }),
    children: 'none',
  }),
  Links: block({
    label: '相關網站',
    schema: group('屬性', '寫是哪一組網站。', { group: choice('分組', '相關網站的分組。', linkGroups) }),
    children: 'none',
  }),
  Hotlines: block({
    label: '專線電話',
    schema: group('屬性', '寫是哪幾支專線。', {
      ids: list('專線', '專線的號碼，用逗號分開，例如 ids="110, 113"。', '專線', text('專線', '號碼。', { max: 15 }), { min: 1, max: 8 }),
    }),
    among: { ids: 'hotlines' },
    children: 'none',
  }),
  Steps: block({ label: '步驟', schema: none, children: 'numbered-list' }),
  Callout: block({
    label: '提醒',
    schema: group('屬性', '寫提醒的標題。', { title: text('標題', '一句話。', { max: 30 }) }),
    children: 'text',
  }),
  CarePoints: block({ label: '關懷據點', schema: none, children: 'none' }),
  Partners: block({ label: '合作的團體', schema: none, children: 'none' }),
  Shelters: block({ label: '避難收容處所', schema: none, children: 'none' }),
  Records: block({
    label: '服務成果',
    schema: group('屬性', '寫是哪一種成果。', { kind: choice('種類', '成果的種類。', recordKindLabels) }),
    children: 'none',
  }),
  Plan: block({
    label: '服務計畫的條文',
    schema: group('屬性', '寫是哪幾條。', {
      clauses: list('條號', '條號用逗號分開，例如 clauses="3.2.1, 4.3"。', '條號', text('條號', '計畫裡的編號。', { max: 8 }), {
        min: 1,
        max: 12,
      }),
    }),
    among: { clauses: 'clause-numbers' },
    children: 'none',
  }),
} satisfies BlockModels;

export type ZoneBlock = keyof typeof zoneBlocks;

/** The attributes of a block, after its schema. */
export type ZoneBlockValues<N extends ZoneBlock> = z.infer<(typeof zoneBlocks)[N]['schema']>;
