import { z } from 'zod';
import { choice, flag, group, link, list, paragraph, reference, telephone, text, whole } from '../field/builders.ts';
import { aliases, provenance, review } from '../field/common.ts';
import { procedureStep } from './procedureSchema.ts';
import { timeLimit } from './timeLimit.ts';

/** Ways to apply, in the order they are shown: on line first (plan 3.2.2). */
export const channelKinds = {
  'online-own': '本公所線上申辦',
  'online-other': '其他機關線上申辦',
  counter: '臨櫃',
  post: '郵寄',
  telephone: '電話',
  'village-office': '里辦公處',
  'home-visit': '到府服務',
} as const;

/** What a citizen who cannot come, or cannot go on line, may do instead (plan 4.3). */
export const alternativeKinds = {
  'village-office': '到里辦公處',
  'home-visit': '請人到府',
  telephone: '打電話',
  agent: '請人代辦',
  post: '用郵寄的',
  counter: '到公所櫃檯',
  assistance: '現場協助',
  other: '其他方式',
} as const;

export const authorityRoles = {
  office: '本公所決定',
  forwards: '本公所受理，轉送其他機關決定',
  other: '由其他機關受理和決定',
} as const;

export const feeKinds = { free: '免費', fixed: '固定金額', varies: '依件數或項目計算', unknown: '不知道' } as const;

/** Forms that the site offers as drafts, blank and filled in as an example; what an office issues itself is never made up. */
export const madeForms = { mediation: '聲請調解書' } as const;

const caseId = (label: string, hint: string) =>
  text(label, hint, { max: 30, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/u, patternSays: '只能用小寫英文、數字和連字號' });

const documents = group('應備文件', '民眾要帶什麼。公所自己查得到的也要列，並標為「免附」。', {
  cases: list(
    '申請情形',
    '文件因人而異時，把情形列出來（例如本人、委託他人）；都一樣就留空。',
    '情形',
    group('情形', '一種申請的人。', {
      id: caseId('情形代號', '給文件引用的英文代號，例如 self。'),
      label: text('情形名稱', '民眾看得懂的短句，例如「委託他人」。', { max: 20 }),
    }),
    { max: 8 },
  ).optional(),
  items: list(
    '文件',
    '每一種文件一項；同一種文件不要列兩次。',
    '文件',
    group('文件', '一種文件。', {
      id: caseId('文件代號', '英文代號，例如 id-card。'),
      name: text('文件名稱', '例如「身分證」。', { max: 40 }),
      note: text('說明', '份數、期限、影本或正本等，一句話。', { max: 120 }).optional(),
      cases: list('適用情形', '只有某些情形才要時選；全部都要就留空。', '情形', caseId('情形代號', '上面列過的情形代號。')).optional(),
      waived: flag('免附', '公所自己查得到、民眾不用帶的文件選「是」。').optional(),
      waivedBy: text('由公所用什麼查', '例如「戶役政系統」。免附時才填。', { max: 60 }).optional(),
      optional: flag('有的話再帶', '不是一定要，但帶了比較快的文件選「是」。').optional(),
      ...provenance(),
    }),
  ),
});

const fee = group('費用', '要多少錢、怎麼付。不知道就選「不知道」，不可猜。', {
  kind: choice('費用種類', '免費、固定金額、依件數計算或不知道。', feeKinds),
  items: list(
    '金額',
    '固定金額或依件數計算時，一種一項。',
    '金額',
    group('金額', '一種收費。', {
      label: text('收費項目', '例如「第一筆土地」。', { max: 40 }),
      amount: whole('金額', '新臺幣，整數。', { unit: '元', max: 1_000_000 }),
    }),
  ).optional(),
  payment: text('怎麼付', '例如「申請時在櫃檯繳」。', { max: 80 }).optional(),
  note: text('費用說明', '例外或另外要自付的，一句話。', { max: 120 }).optional(),
  ...provenance(),
});

/** One service sheet (申辦服務): DESIGN.md's order of sections, plan 1.2.3, 1.3.2, 1.3.3, 1.3.5, 3.3.1, 4.3. */
export const serviceSchema = z.strictObject({
  title: text('服務名稱', '民眾叫得出來的名稱，例如「身心障礙證明」。', { max: 24 }),
  summary: text('一行摘要', '列表上的一行字，最多 17 個字。', { max: 17 }),
  lead: text('開頭說明', '標題下的一、兩句話：這是什麼、誰可以辦。', { max: 90 }),
  aliases: aliases(),
  section: reference('承辦課室', '負責這項服務的課室。', 'sections'),
  post: text('承辦職稱', '承辦人的職稱，例如「調解業務承辦人」。不可寫姓名。', { max: 30 }).optional(),
  sectionProvenance: group('承辦課室的來源', '沒有來源證實由這個課室承辦時填。', provenance()).optional(),
  lifeEvents: list(
    '人生階段',
    '民眾在什麼時候會用到，至少一個。',
    '人生階段',
    reference('人生階段', '從清單選。', 'vocabularies', 'life-events'),
    { min: 1, max: 4 },
  ),
  audiences: list('對象', '給誰用；人人可用就留空。', '對象', reference('對象', '從清單選。', 'vocabularies', 'audiences')).optional(),
  tags: list('主題', '主題專區用的標籤。', '主題', reference('主題', '從清單選。', 'vocabularies', 'topics')).optional(),
  serviceClass: text('服務分類代碼', '行政機關電子資料流通詮釋資料及分類檢索規範的服務分類，三碼，例如 E00。', {
    max: 3,
    pattern: /^[0-9A-I]\d{2}$/u,
    patternSays: '三碼：第一碼 0–9 或 A–I，後兩碼數字',
  }),
  instant: flag('隨到隨辦', '現場等一下就能拿到的選「是」。').optional(),
  authority: group('由誰決定', '公所自己決定，還是別的機關。', {
    role: choice('決定的機關', '別的機關決定時要寫是誰。', authorityRoles),
    name: text('機關名稱', '例如「○○市政府社會局」。本公所決定時留空。', { max: 40 }).optional(),
    url: link('機關網址', '這項服務在該機關的網頁。').optional(),
    telephone: telephone('機關電話', '有來源的電話才填。').optional(),
    note: text('說明', '誰做什麼，一句話。', { max: 120 }).optional(),
    ...provenance(),
  }),
  who: list(
    '誰可以辦',
    '資格，一條一句。',
    '資格',
    group('資格', '一條資格。', {
      says: text('資格', '一句話。', { max: 160 }),
      ...provenance(),
    }),
  ),
  channels: list(
    '申請方式',
    '線上的放前面。',
    '方式',
    group('申請方式', '一種申請方式。', {
      kind: choice('方式', '用什麼方法申請。', channelKinds),
      name: text('名稱', '線上系統或窗口的名稱。', { max: 40 }).optional(),
      url: link('網址', '線上申辦才填。').optional(),
      signIn: text('登入要什麼', '線上申辦需要的登入方式，例如「自然人憑證」。', { max: 80 }).optional(),
      note: text('說明', '一句話。', { max: 160 }).optional(),
      urgent: flag('緊急時先用', '性命攸關、要排在線上之前的方式選「是」，例如報案電話。').optional(),
      ...provenance(),
    }),
    { min: 1 },
  ),
  documents,
  timeLimit,
  fee,
  steps: list('辦理步驟', '流程圖和步驟清單都從這裡產生。第一項是開始，依先後排列。', '步驟', procedureStep, { min: 2, max: 20 }),
  forms: list(
    '書表',
    '申請要用的表。不可自己編造公文書表。',
    '書表',
    group('書表', '一張表。', {
      name: text('書表名稱', '例如「聲請調解書」。', { max: 40 }),
      where: choice('哪裡拿', '民眾從哪裡拿到。', { counter: '到公所櫃檯拿', agency: '到該機關網站下載', none: '不用填表' }),
      url: link('網址', '該機關的下載頁。').optional(),
      note: text('說明', '一句話。', { max: 100 }).optional(),
      ...provenance(),
    }),
  ).optional(),
  madeForm: choice(
    '網站做的書表草稿',
    '要給民眾可以改的空白書表和填寫範例才選；上面都會寫「草稿，以公所書表為準」。',
    madeForms,
  ).optional(),
  outcome: list(
    '辦好之後',
    '會拿到什麼、可以用多久、不服怎麼辦，一條一句。',
    '說明',
    group('說明', '一件事。', {
      says: text('說明', '一句話。', { max: 180 }),
      ...provenance(),
    }),
  ).optional(),
  cautions: list(
    '注意事項',
    '容易弄錯的事，一條一句。',
    '注意事項',
    group('注意事項', '一件事。', {
      says: text('注意事項', '一句話。', { max: 180 }),
      ...provenance(),
    }),
  ).optional(),
  legal: list(
    '法令依據',
    '依據的法令與條次。',
    '法令',
    group('法令', '一部法令。', {
      law: text('法令名稱', '全名。', { max: 60 }),
      pcode: text('法規代碼', '全國法規資料庫的代碼，例如 I0020003；填了就會連過去。', {
        max: 10,
        pattern: /^[A-Z]\d{7}$/u,
        patternSays: '一個英文字母加七個數字',
      }).optional(),
      articles: text('條次', '例如「第 10、13、15 條」。', { max: 80 }).optional(),
    }),
    { min: 1 },
  ),
  alternatives: list(
    '不方便來的人',
    '不能出門或不會上網的人怎麼辦，至少一種。',
    '方式',
    group('替代方式', '一種方式。', {
      kind: choice('方式', '哪一種。', alternativeKinds),
      says: text('說明', '一、兩句話。', { max: 160 }),
      ...provenance(),
    }),
    { min: 1 },
  ),
  related: list('相關服務', '辦這件事的人常會再辦的。', '服務', reference('服務', '從清單選。', 'services')).optional(),
  links: list(
    '相關網站',
    '官方的說明或查詢頁。',
    '網站',
    group('網站', '一個連結。', {
      label: text('名稱', '連結上的字，說清楚點了會看到什麼。', { max: 40 }),
      url: link('網址', 'https 開頭。'),
      ...provenance(),
    }),
  ).optional(),
  sources: list('資料來源', '這一頁的事實從哪裡來，一行一個。', '來源', text('來源', '文件名稱與日期或條次。', { max: 200 }), { min: 1 }),
  homeService: paragraph('到府服務怎麼申請', '可以到府時，怎麼用電話申請。', { max: 160 }).optional(),
  ...review(),
});

/** A service as read from content. */
export type Service = z.infer<typeof serviceSchema>;
export type MadeForm = keyof typeof madeForms;
export type ChannelKind = keyof typeof channelKinds;
