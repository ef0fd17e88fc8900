import { flag, list, plainDate, reference, text } from './builders.ts';

/**
 * Where a fact comes from and whether a source confirms it for this office.
 * An unconfirmed telephone, fee, deadline, amount or opening hour is never shown; other unconfirmed facts carry a tag.
 */
export const provenance = () => ({
  confirmed: flag('公所已確認', '沒有來源能證實本公所就是這樣時，選「否」並在「來源」寫出處；網頁會標示「待公所確認」。').optional(),
  source: text('來源', '這件事是從哪裡知道的，例如「鄉鎮市調解條例第15條」或「○○區公所網頁」。', { max: 200 }).optional(),
});

/** The three facts of a yearly review (plan 1.2.2); all empty means 「公所尚未檢視」. */
export const review = () => ({
  reviewedOn: plainDate('最近檢視日期', '課室最近一次逐項核對內容的日期。還沒核對就留空。').optional(),
  reviewedBy: reference('檢視課室', '核對內容的課室。', 'sections').optional(),
  nextReview: plainDate('下次檢視日期', '最晚哪一天要再核對一次；不可晚於檢視日後一年。').optional(),
});

/** Everyday words a citizen may type or look for. */
export const aliases = () =>
  list('別名', '民眾口頭會怎麼說，一行一個，例如「殘障手冊」。', '別名', text('別名', '一個常聽到的說法。', { max: 30 })).optional();

/** ASCII name used in the address; never made from a Chinese title. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
