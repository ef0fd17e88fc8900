/** The plan checks that ask for disclosures: name → what staff and citizens read. */
export const disclosureChecks = {
  'disclosures-of-four-kinds': '公告資訊專區的重大政策、就業服務、法令規章、決算公告都有資料',
  'disclosure-of-delegation': '公布了分層負責明細表，用 ODF 格式',
  'disclosure-of-service-plans': '公布了每一個年度的服務計畫，舊的也找得到',
} as const;

export type DisclosureCheck = keyof typeof disclosureChecks;
