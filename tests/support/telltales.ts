/** Unconfirmed sensitive facts of the fixture office. None of these numbers may ever stand on a page: no other fact there holds 987654 or 97. */
export const telltales: readonly { file: string; field: string; words: string }[] = [
  { file: 'services/lighthouse-visit.md', field: '費用', words: '987654' },
  { file: 'services/lighthouse-visit.md', field: '機關電話', words: '02-20987654' },
  { file: 'services/lighthouse-visit.md', field: '辦理期限（個工作天）與步驟的多久（日）', words: '97' },
  { file: 'services/beach-event.md', field: '步驟的多久（個工作天）', words: '97' },
  { file: 'office/office.yaml', field: '服務時間', words: '每天 987654 點開門' },
  { file: 'office/office.yaml', field: '服務時間（英文）', words: "Opens at 987654 o'clock" },
  { file: 'office/office.yaml', field: '專線', words: '02-20987654' },
  { file: 'villages/denghuo.yaml', field: '里辦公處電話', words: '02-20987654' },
  { file: 'villages/denghuo.yaml', field: '里幹事在里辦公處的時間', words: '每天 987654 點' },
];
