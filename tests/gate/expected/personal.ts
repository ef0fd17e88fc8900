import type { Expected } from './type.ts';

export const personalExpected: Expected[] = [
  { rule: 'personal/national-id', severity: 'stops', source: 'pages/broken-person-id.md:14', field: '內文' },
  { rule: 'personal/national-id', severity: 'stops', source: 'pages/broken-person-a123456789.md:1', field: '檔名' },
  { rule: 'personal/national-id', severity: 'stops', source: 'files/broken-person-id.pdf:1', field: '文件內文' },
  {
    rule: 'personal/national-id',
    severity: 'stops',
    source: 'meetings/broken-person-meeting.yaml:7',
    field: '開會的結果 › 第 1 項 › 決定了什麼',
  },
  { rule: 'personal/residence-permit', severity: 'stops', source: 'pages/broken-person-permit.md:14', field: '內文' },
  { rule: 'personal/residence-permit', severity: 'stops', source: 'files/broken-person-permit.odt:1', field: '文件內文' },
  { rule: 'personal/mobile', severity: 'stops', source: 'faqs/broken-person-mobile.md:6', field: '別名 › 第 1 項' },
  { rule: 'personal/mobile', severity: 'stops', source: 'notices/broken-person-notice.md:10', field: '內文' },
  { rule: 'personal/mobile', severity: 'stops', source: 'care-points/broken-person-care-point.yaml:5', field: '活動 › 第 1 項 › 說明' },
  { rule: 'personal/mobile', severity: 'stops', source: 'records/broken-person-record.yaml:11', field: '事情 › 第 1 項 › 後來' },
  { rule: 'personal/mobile', severity: 'stops', source: 'zones/broken-zone-mobile.mdx:16', field: '內文' },
  { rule: 'personal/mobile', severity: 'stops', source: 'files/broken-person-mobile.odt:1', field: '文件屬性' },
  { rule: 'personal/mobile', severity: 'stops', source: 'files/broken-person-mobile.pdf:1', field: '文件內文' },
  { rule: 'personal/email', severity: 'stops', source: 'pages/broken-person-mail.md:14', field: '內文' },
  { rule: 'personal/email', severity: 'stops', source: 'partners/broken-person-partner.yaml:3', field: '一起做什麼' },
  { rule: 'personal/email', severity: 'stops', source: 'files/broken-person-mail.pdf:1', field: '文件屬性' },
  { rule: 'personal/photo-position', severity: 'stops', source: 'brand/broken-person-photo.jpg:1', field: '照片的拍攝位置' },
  { rule: 'personal/photo-position', severity: 'stops', source: 'files/broken-person-photo.odt:1', field: '照片的拍攝位置' },
  { rule: 'personal/author', severity: 'warns', source: 'files/broken-person-author.odt:1', field: '文件屬性' },
  { rule: 'personal/author', severity: 'warns', source: 'files/broken-person-author.pdf:1', field: '文件屬性' },
];
