/** The page of a law in 全國法規資料庫 (Ministry of Justice), by its pcode. */
export function lawAddress(pcode: string): string {
  return `https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=${pcode}`;
}
