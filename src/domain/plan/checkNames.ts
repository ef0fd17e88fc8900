import { recordChecks } from '../record/checkNames.ts';

import { disclosureChecks } from '../disclosure/checkNames.ts';
import { placeChecks } from '../place/checkNames.ts';

/**
 * The checks a clause may cite as evidence: name → what staff and citizens read. Each is computed from the content and from the
 * addresses that this build makes (siteTree), not from the written files. That every listed page is there, posters and the English
 * edition too, is held by a build test (tests/build/structure.test.ts), which compares the tree with the files.
 */
export const planChecks = {
  'services-have-flow-chart': '每項服務都有流程圖和文字步驟',
  'services-have-step-actor-and-time': '每個步驟都寫了誰做、多久',
  'services-have-checklist': '每項服務都有可列印的應備文件表',
  'services-name-section-and-telephone': '每項服務都有課室和電話',
  'services-have-post-and-extension': '每項服務都有承辦職稱和分機',
  'services-have-time-limit': '每項服務都寫了辦理期限',
  'services-have-poster': '每項服務都能印成一張櫃檯海報',
  'services-reviewed-within-a-year': '每項服務一年內都檢視過',
  'services-offer-online-first': '能線上辦的服務，線上放在最前面',
  'services-say-what-is-waived': '服務寫明哪些文件免附',
  'services-have-alternatives': '每項服務都有不能來、不會上網的替代方式',
  'services-mark-instant': '隨到隨辦的服務有標示',
  'services-home-visit-by-telephone': '可到府的服務寫明怎麼用電話申請',
  'sections-have-post-and-deputy': '每項業務都有承辦職稱和代理職稱',
  'counters-name-services-fees-and-place': '每個窗口都寫明服務、繳費和取件的地方',
  'facilities-are-confirmed': '公所設施都已確認',
  'floor-guide-has-text-and-drawing': '樓層指引有文字也有圖',
  'visit-in-two-languages': '洽公資訊有中文和英文',
  'faqs-tied-to-services': '常見問題都連到服務，且有依據',
  'faqs-reviewed-within-a-year': '每則常見問題一年內都檢視過',
  'villages-have-page-and-hours': '每一里都有頁面和里幹事時間',
  'villages-have-office': '每一里都有里辦公處地址和電話',
  'home-leads-to-planned-services': '首頁一步就到計畫點名的服務',
  'online-services-say-sign-in': '線上服務都寫明登入要什麼',
  'mobile-services-are-linked': '市府行動服務有連結',
  'social-channels-are-linked': '社群網站有連結',
  'help-for-disabled-is-listed': '給身心障礙者的現場協助有列出',
  'counter-services-have-a-window': '每項臨櫃服務都查得到窗口',
  'services-without-a-visit-are-counted': '不用出門就能辦的服務有算出項數',
  'wifi-is-listed': '免費上網的地點有列出',
  'report-covers-every-section': '檢視清單涵蓋每個課室',
  'clauses-lead-to-a-page': '每一條至少連到一個證明它的頁面',
  'zones-have-page': '每個主題專區都有自己的一頁',
  'volunteer-calls-are-listed': '有志工招募的公告',
  ...placeChecks,
  ...disclosureChecks,
  ...recordChecks,
} as const;

export type PlanCheck = keyof typeof planChecks;
