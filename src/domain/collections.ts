import { model, type CollectionModel } from './collection/model.ts';
import { reviewRule } from './collection/sharedRules.ts';
import { alertRules } from './alert/rules.ts';
import { alertSchema } from './alert/schema.ts';
import { disclosureRules } from './disclosure/rules.ts';
import { disclosureSchema } from './disclosure/schema.ts';
import { englishServiceSchema } from './english/schema.ts';
import { faqSchema } from './faq/schema.ts';
import { manualTestRules } from './manualTest/rules.ts';
import { manualTestSchema } from './manualTest/schema.ts';
import { noticeRules } from './notice/rules.ts';
import { noticeSchema } from './notice/schema.ts';
import { officeSchema } from './office/schema.ts';
import { englishPageSchema, pageSchema } from './page/schema.ts';
import { placeModels } from './place/models.ts';
import { clauseRules } from './plan/rules.ts';
import { clauseSchema, planSchema } from './plan/schema.ts';
import { recordRules } from './record/rules.ts';
import { recordSchema } from './record/schema.ts';
import { sectionSchema } from './section/schema.ts';
import { serviceRules } from './service/rules.ts';
import { serviceSchema } from './service/schema.ts';
import { shelterRules } from './shelter/rules.ts';
import { shelterSchema } from './shelter/schema.ts';
import { villageSchema } from './village/schema.ts';
import { vocabularyRules } from './vocabulary/rules.ts';
import { vocabularySchema } from './vocabulary/schema.ts';
import { zoneBlocks } from './zone/blocks.ts';
import { zoneSchema } from './zone/schema.ts';

/** What every model must have; `rules` differ in their entry type, which `model` has already held against the schema. */
type Table = Omit<CollectionModel, 'rules'> & { rules: readonly { name: string; reads: readonly string[] }[] };

/** Every kind of content, once: the reader, Astro's collections, the whole-office checks and later the CMS all read this table. */
export const collections = {
  office: model({
    id: 'office',
    label: '公所資料',
    path: 'office',
    format: 'yaml',
    single: true,
    schema: officeSchema,
    titleField: 'name',
    rules: [reviewRule()],
  }),
  sections: model({
    id: 'sections',
    label: '課室',
    path: 'sections',
    address: '/sections/:id/',
    format: 'md',
    schema: sectionSchema,
    titleField: 'name',
    rules: [reviewRule()],
    body: { label: '課室介紹', hint: '課室管什麼，白話寫幾句。', required: true },
  }),
  services: model({
    id: 'services',
    label: '申辦服務',
    path: 'services',
    address: '/services/:id/',
    format: 'md',
    schema: serviceSchema,
    titleField: 'title',
    rules: [...serviceRules, reviewRule()],
    body: { label: '這是什麼', hint: '用白話說明這項服務是什麼、幫得上什麼忙，兩三段就好。', required: true },
  }),
  faqs: model({
    id: 'faqs',
    label: '常見問題',
    path: 'faqs',
    address: '/faqs/:id/',
    format: 'md',
    schema: faqSchema,
    titleField: 'question',
    rules: [reviewRule()],
    body: { label: '回答', hint: '先回答，再說明，兩三句話。', required: true },
  }),
  notices: model({
    id: 'notices',
    label: '公告',
    path: 'notices',
    address: '/notices/:id/',
    format: 'md',
    schema: noticeSchema,
    titleField: 'title',
    rules: noticeRules,
    body: { label: '內文', hint: '用白話寫清楚，重要的放前面；可以用二級標題（##）分段。', required: true },
  }),
  villages: model({
    id: 'villages',
    label: '里',
    path: 'villages',
    address: '/villages/:id/',
    format: 'yaml',
    schema: villageSchema,
    titleField: 'name',
    rules: [reviewRule()],
  }),
  shelters: model({
    id: 'shelters',
    label: '避難收容處所',
    path: 'shelters',
    address: '/disaster/shelters/#:id',
    format: 'yaml',
    schema: shelterSchema,
    titleField: 'name',
    rules: [...shelterRules, reviewRule()],
  }),
  alerts: model({
    id: 'alerts',
    label: '災害訊息',
    path: 'alert',
    address: '/disaster/#:id',
    format: 'yaml',
    schema: alertSchema,
    titleField: 'title',
    rules: alertRules,
  }),
  ...placeModels,
  vocabularies: model({
    id: 'vocabularies',
    label: '詞彙清單',
    path: 'vocabularies',
    format: 'yaml',
    schema: vocabularySchema,
    titleField: 'title',
    rules: vocabularyRules,
  }),
  plan: model({
    id: 'plan',
    label: '服務計畫',
    path: 'plan',
    address: '/plan/',
    format: 'yaml',
    single: true,
    schema: planSchema,
    titleField: 'title',
    rules: [],
  }),
  clauses: model({
    id: 'clauses',
    label: '服務計畫條文',
    path: 'clauses',
    format: 'yaml',
    schema: clauseSchema,
    titleField: 'title',
    rules: clauseRules,
  }),
  pages: model({
    id: 'pages',
    label: '說明頁',
    path: 'pages',
    address: '/:id/',
    format: 'md',
    schema: pageSchema,
    titleField: 'title',
    rules: [reviewRule()],
    body: { label: '內文', hint: '用二級標題（##）分段。', required: true },
  }),
  disclosures: model({
    id: 'disclosures',
    label: '公開資料',
    path: 'disclosures',
    address: '/disclosures/:id/',
    format: 'md',
    schema: disclosureSchema,
    titleField: 'title',
    rules: [...disclosureRules, reviewRule()],
    body: { label: '說明', hint: '白話說明這份資料是什麼、怎麼看；沒有要說的就留空。', required: false },
  }),
  zones: model({
    id: 'zones',
    label: '主題專區',
    path: 'zones',
    address: '/zones/:id/',
    format: 'mdx',
    schema: zoneSchema,
    titleField: 'title',
    rules: [reviewRule()],
    body: { label: '內文', hint: '用二級標題（##）分段，區塊自己一行。', required: true, blocks: zoneBlocks },
  }),
  'manual-tests': model({
    id: 'manual-tests',
    label: '人工測試',
    path: 'manual-tests',
    format: 'yaml',
    schema: manualTestSchema,
    titleField: 'means',
    rules: manualTestRules,
  }),
  records: model({
    id: 'records',
    label: '服務成果',
    path: 'records',
    address: '/records/:id/',
    format: 'yaml',
    schema: recordSchema,
    titleField: 'title',
    rules: [...recordRules, reviewRule()],
  }),
  'english-services': model({
    id: 'english-services',
    label: '英文版服務',
    path: 'en/services',
    address: '/en/services/:id/',
    format: 'yaml',
    schema: englishServiceSchema,
    titleField: 'title',
    rules: [],
  }),
  'english-pages': model({
    id: 'english-pages',
    label: '英文版說明頁',
    path: 'en/pages',
    address: '/en/:id/',
    format: 'md',
    schema: englishPageSchema,
    titleField: 'title',
    rules: [reviewRule()],
    body: { label: '內文', hint: '英文，用二級標題（##）分段。', required: true },
  }),
} satisfies Record<string, Table>;

export type CollectionId = keyof typeof collections;

/** Address of an entry's page; undefined where entries of that kind have none. */
export function addressOf(collection: CollectionId, id: string): string | undefined {
  return (collections[collection] as { address?: string }).address?.replace(':id', id);
}
