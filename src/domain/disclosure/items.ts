/** What is fixed for one item of 政府資訊公開法 §7. */
export interface LawItem {
  /** The item as the law names it, shortened. */
  label: string;
  /** The same in plain words, one sentence. */
  plain: string;
  /** What the office has to supply while nothing is there; said on the page after 「公所要提供：」. */
  needs: string;
  /** Pages of this site that already publish a part of it; those that a build does not make are left out. */
  pages: readonly string[];
}

/**
 * The ten kinds of information that an office publishes unasked, in the law's order (政府資訊公開法 §7 I, text of 94-12-28;
 * limits in §18). The taxonomy of the page 政府資訊公開.
 */
export const lawItems = {
  'item-1': {
    label: '條約、法律、法規和地方自治法規',
    plain: '公所做事要照著做的法律和規定。',
    needs: '和公所業務有關的法規名稱，和看得到全文的網址。',
    pages: [],
  },
  'item-2': {
    label: '解釋性規定和裁量基準',
    plain: '法律沒有寫細的地方，機關訂的解釋和判斷標準。',
    needs: '公所或上級機關訂的解釋和標準；沒有訂過，也請公所說明。',
    pages: [],
  },
  'item-3': {
    label: '組織、職掌、地址、電話、傳真、網址和電子郵件',
    plain: '公所有哪些課室、各管什麼、在哪裡、怎麼聯絡。',
    needs: '組織和分層負責明細表（哪一級的人可以決定哪些事）、傳真號碼和電子郵件信箱。',
    pages: ['/sections/', '/visit/', '/villages/'],
  },
  'item-4': {
    label: '行政指導的文書',
    plain: '公所勸導、建議大家怎麼做的文書。',
    needs: '公所發過的行政指導文書；沒有發過，也請公所說明。',
    pages: [],
  },
  'item-5': {
    label: '施政計畫、業務統計和研究報告',
    plain: '公所打算做什麼、做了多少、研究了什麼。',
    needs: '重大政策和施政計畫、業務統計、研究報告。',
    pages: ['/plan/', '/records/'],
  },
  'item-6': {
    label: '預算書和決算書',
    plain: '一年打算花多少錢（預算），和實際花了多少錢（決算）。',
    needs: '各年度的預算書和決算書，用 ODF 格式。',
    pages: [],
  },
  'item-7': {
    label: '請願的處理結果和訴願的決定',
    plain: '民眾請願以後怎麼處理，和不服公所決定、提起訴願的結果。',
    needs: '請願的處理結果和訴願的決定，不寫當事人是誰；沒有案件，也請公所說明。',
    pages: [],
  },
  'item-8': {
    label: '書面的公共工程和採購契約',
    plain: '公所做工程、買東西，和廠商簽的契約。',
    needs: '工程和採購契約，或查得到契約的網址。',
    pages: [],
  },
  'item-9': {
    label: '支付或接受的補助',
    plain: '公所補助了哪些團體、收了誰的補助，各是多少錢。',
    needs: '每一年支付和接受的補助，各是給誰或誰給的、做什麼用、多少錢。',
    pages: [],
  },
  'item-10': {
    label: '合議制機關的會議紀錄',
    plain: '由幾位權限相同的成員一起做決定的機關，開會的紀錄。',
    needs: '公所有沒有這一類的會議；有的話，要會議紀錄。',
    pages: [],
  },
} as const satisfies Record<string, LawItem>;

export type LawItemId = keyof typeof lawItems;

/** The items in the law's order. */
export const lawItemIds = Object.keys(lawItems) as LawItemId[];

/** 「第 5 款」: how the law counts an item. */
export const ordinalOf = (item: LawItemId): string => `第 ${item.slice('item-'.length)} 款`;

/** The items as a staff form offers them. */
export const lawItemLabels = Object.fromEntries(lawItemIds.map((id) => [id, `${ordinalOf(id)}：${lawItems[id].label}`])) as Record<
  LawItemId,
  string
>;
