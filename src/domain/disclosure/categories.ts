import type { LawItemId } from './items.ts';

/** What is fixed for one kind of disclosure. */
export interface Category {
  /** What staff and citizens read. */
  label: string;
  /** The items of the law that such information can belong to, the usual one first. */
  items: readonly [LawItemId, ...LawItemId[]];
  /** What the office has to supply while nothing is there; said on the page after 「公所要提供：」. */
  needs: string;
}

/** Every kind of disclosure; the first four are the zone that the service plan asks for (5.1.1). */
export const categories = {
  'major-policy': {
    label: '重大政策',
    items: ['item-5', 'item-4'],
    needs: '每一項重大政策的名稱、內容，和從什麼時候到什麼時候。',
  },
  employment: { label: '就業服務', items: ['item-5', 'item-4', 'item-9'], needs: '公所自己的徵才和就業協助資料。' },
  regulations: { label: '法令規章', items: ['item-1', 'item-2'], needs: '公所用到的法規和內部規定的名稱，和看得到全文的網址。' },
  'final-accounts': { label: '決算公告', items: ['item-6'], needs: '各年度的決算書（實際花了多少錢），用 ODF 格式。' },
  budget: { label: '預算', items: ['item-6'], needs: '各年度的預算書，用 ODF 格式。' },
  delegation: { label: '分層負責明細表', items: ['item-3'], needs: '分層負責明細表，用 ODF 格式。' },
  'service-plan': { label: '年度服務計畫', items: ['item-5'], needs: '各年度的服務計畫。' },
  procurement: { label: '工程和採購', items: ['item-8'], needs: '工程和採購契約，或查得到契約的網址。' },
  subsidies: { label: '補助', items: ['item-9'], needs: '每一年支付和接受的補助。' },
  statistics: { label: '業務統計', items: ['item-5'], needs: '業務統計表，用 ODF 格式。' },
  'meeting-records': { label: '會議紀錄', items: ['item-10'], needs: '會議紀錄。' },
  petitions: { label: '請願和訴願', items: ['item-7'], needs: '請願的處理結果和訴願的決定，不寫當事人是誰。' },
  organisation: { label: '組織規程', items: ['item-3'], needs: '公所的組織規程和各課室的職掌。' },
} as const satisfies Record<string, Category>;

export type CategoryId = keyof typeof categories;

/** The zone 公告資訊專區, in the plan's order (5.1.1). */
export const zoneCategories = ['major-policy', 'employment', 'regulations', 'final-accounts'] as const satisfies readonly CategoryId[];

/** The kinds as a staff form offers them. */
export const categoryLabels = Object.fromEntries(Object.entries(categories).map(([id, { label }]) => [id, label])) as Record<
  CategoryId,
  string
>;

/** The spec of a kind, read as its interface. */
export const categoryOf = (id: CategoryId): Category => categories[id];
