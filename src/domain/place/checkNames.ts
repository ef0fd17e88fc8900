/** The plan checks that ask for places, partners, links and meetings: name → what staff and citizens read. */
export const placeChecks = {
  'care-points-are-listed': '關懷據點有列出，公所也確認了',
  'care-points-have-activities': '每個關懷據點都寫了活動',
  'villages-have-care-points': '每一里都列得出關懷據點',
  'shelters-are-listed': '避難收容處所有列出，開了沒有也看得到',
  'villages-have-shelters': '每一里、每種災害都有可以去的避難處所',
  'villages-have-neighbourhood-heads': '每一里都寫了怎麼找鄰長',
  'partners-are-listed': '合作的民間團體有列出，公所也確認了',
  'hotspots-are-open-data': '免費上網的地點可以整份下載',
  'links-are-listed': '相關網站有列出',
  'protection-site-is-confirmed': '線上通報的網址已經確認',
  'meetings-have-outcomes': '開過的會議都寫了結果',
} as const;

export type PlaceCheck = keyof typeof placeChecks;
