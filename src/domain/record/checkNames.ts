import type { RecordKind } from './kinds.ts';

/** The plan checks that ask for records: name → what staff and citizens read. A clause cites one; it also says who answers for the kind. */
export const recordChecks = {
  'records-of-satisfaction': '公布了滿意度調查的結果，也寫了改了什麼',
  'records-of-telephone': '公布了電話禮貌測試的結果',
  'records-of-inspection': '公布了設施和環境檢查的紀錄',
  'records-of-benchmarking': '公布了參訪的機關，也寫了用在哪裡',
  'records-of-waived-documents': '公布了各系統省下的文件份數',
  'records-of-care-points': '公布了各據點的人數和經費',
  'records-of-training': '公布了員工訓練的紀錄',
  'records-of-press-topics': '公布了各主題、各月份的件數',
  'records-of-partners': '公布了合作的成果',
} as const satisfies Record<`records-of-${RecordKind}`, string>;

export type RecordCheck = keyof typeof recordChecks;

/** The plan check that asks for records of a kind. */
export const recordCheck = (kind: RecordKind): RecordCheck => `records-of-${kind}`;
