import { z } from 'zod';
import { choice, group, list, reference, text } from '../field/builders.ts';
import { planChecks } from './checkNames.ts';
import { gateRules } from './gateRules.ts';

export const clauseRoles = {
  site: '由網站做到',
  online: '在網站填，公所處理',
  record: '由公所辦理，紀錄公布在網站',
} as const;

/** One thing that proves part of a clause; what it points at must exist, and a check must pass on this very build. */
const evidence = group('證明', '指向一個頁面、一筆資料、一項自動檢查或一條關卡的規則。', {
  kind: choice('證明的種類', '頁面、服務、課室、自動檢查，或關卡的規則。', {
    page: '網站上的頁面',
    service: '一項服務',
    section: '一個課室',
    check: '自動檢查',
    rule: '關卡的規則',
  }),
  page: text('頁面網址', '以 / 開頭和結尾，例如 /services/。種類是頁面才填。', {
    max: 80,
    pattern: /^\/([a-z0-9-]+\/)*$/u,
    patternSays: '以 / 開頭、以 / 結尾的站內網址',
  }).optional(),
  service: reference('服務', '種類是服務才填。', 'services').optional(),
  section: reference('課室', '種類是課室才填。', 'sections').optional(),
  check: choice('自動檢查', '種類是自動檢查才填；建置時實際去算。', planChecks).optional(),
  rule: choice('關卡的規則', '種類是關卡的規則才填；不合規則的網站不會公開。', gateRules).optional(),
});

/** One clause of the office's service plan, with what each part of it asks for and what proves it (plan 1.1). */
export const clauseSchema = z.strictObject({
  number: text('條號', '計畫裡的編號，例如 1.2.3。', { max: 8, pattern: /^\d(\.\d){1,2}$/u, patternSays: '數字與點，例如 1.2.3' }),
  title: text('條名', '計畫裡的短名。', { max: 30 }),
  says: text('計畫要做什麼', '用民眾看得懂的話寫，一、兩句。', { max: 120 }),
  unit: text('負責單位', '秘書室或各課室。', { max: 12 }),
  role: choice('網站的角色', '網站在這一條做什麼。', clauseRoles),
  requirements: list(
    '要看得到的事',
    '這一條要做到的事，一件一項；每一件都有證明才算達成。',
    '事項',
    group('事項', '一件要做到的事。', {
      asks: text('要做到的事', '一句話。', { max: 80 }),
      evidence: list('證明', '沒有證明就留空，狀態會自己算成「還沒有」。', '證明', evidence).optional(),
    }),
    { min: 1 },
  ),
});

export type Clause = z.infer<typeof clauseSchema>;
export type Evidence = NonNullable<Clause['requirements'][number]['evidence']>[number];

/** The plan's own head: its name, what it rests on, its goals. */
export const planSchema = z.strictObject({
  title: text('計畫名稱', '全名。', { max: 60 }),
  lead: text('開頭說明', '一、兩句話。', { max: 90 }),
  basis: list('依據', '計畫依據的文件。', '依據', text('依據', '文件名稱與文號。', { max: 120 }), { min: 1 }),
  services: list('計畫點名的服務', '計畫裡寫到的服務；首頁「常辦的事」要從這裡選。', '服務', reference('服務', '從清單選。', 'services'), {
    min: 1,
  }),
  goals: list(
    '目標',
    '計畫的目標。',
    '目標',
    group('目標', '一個目標。', {
      name: text('目標名稱', '例如「開放透明」。', { max: 12 }),
      says: text('白話說明', '一句話。', { max: 80 }),
    }),
    { min: 1 },
  ),
  chapters: list(
    '章',
    '計畫各章的名稱。',
    '章',
    group('章', '一章。', {
      number: text('章號', '一個數字。', { max: 2, pattern: /^\d+$/u, patternSays: '數字' }),
      title: text('章名', '一句話。', { max: 30 }),
    }),
    { min: 1 },
  ),
});

export type Plan = z.infer<typeof planSchema>;
