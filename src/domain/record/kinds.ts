/** How a record of a kind is written: figures by period and group, things that happened on a day, or either of them. */
export type RecordShape = 'figures' | 'events' | 'either';

/** What is fixed for one kind of record. */
export interface RecordKindSpec {
  /** What staff and citizens read. */
  label: string;
  shape: RecordShape;
  /** True where figures are kept by month and not by year. */
  monthly?: true;
  /** What the office has to supply while nothing is there; said on the page after 「公所要提供：」. */
  needs: string;
  /** The columns of things that happened: what was found, and what came of it. */
  columns?: readonly [what: string, after: string];
}

/** Every kind of record, in the page's order: what the plan asks the office to publish of its work. */
export const recordKinds = {
  satisfaction: {
    label: '滿意度調查',
    shape: 'figures',
    needs: '每次調查各類對象的滿意度、怎麼調查、多少人回答，還有因為調查改了什麼。',
  },
  telephone: { label: '電話禮貌測試', shape: 'figures', needs: '每年測試的項目和分數、測了幾通電話，還有因為測試改了什麼。' },
  inspection: {
    label: '設施和環境檢查',
    shape: 'events',
    needs: '消防、房屋、電器、飲用水和環境，每次檢查的日期、結果，還有後來怎麼處理。',
    columns: ['檢查結果', '後來怎麼處理'],
  },
  benchmarking: {
    label: '標竿學習（參訪）',
    shape: 'events',
    needs: '去過哪些機關、哪一天去、學到什麼，還有後來用在哪裡。',
    columns: ['學到什麼', '用在哪裡'],
  },
  'waived-documents': { label: '免附文件', shape: 'figures', needs: '每年用各個查詢系統，幫民眾省下幾份文件。' },
  'care-points': { label: '關懷據點', shape: 'figures', needs: '每個據點每年服務多少人、花多少錢。' },
  training: {
    label: '員工訓練',
    shape: 'either',
    needs: '每年的訓練時數和參加人數，或每一場的日期、主題和學到什麼。',
    columns: ['內容', '用在哪裡'],
  },
  'press-topics': {
    label: '輿情',
    shape: 'figures',
    monthly: true,
    needs: '每個月各個主題有幾件、平均幾天回覆；只要主題和數字，不要人名。',
  },
  partners: {
    label: '合作成果',
    shape: 'either',
    needs: '和社區、團體合作做了什麼，有多少人參加，有什麼成果。',
    columns: ['做了什麼', '成果'],
  },
} as const satisfies Record<string, RecordKindSpec>;

export type RecordKind = keyof typeof recordKinds;

/** The kinds as a staff form offers them. */
export const recordKindLabels = Object.fromEntries(Object.entries(recordKinds).map(([kind, { label }]) => [kind, label])) as Record<
  RecordKind,
  string
>;

/** The spec of a kind, read as its interface. */
export const specOf = (kind: RecordKind): RecordKindSpec => recordKinds[kind];

/** What an inspection looks at (plan: 消防、房屋、電器、飲水、環境). */
export const inspectionTopics = {
  fire: '消防',
  building: '房屋',
  electric: '電器',
  water: '飲用水',
  environment: '環境',
} as const;
