import type { Expected } from './type.ts';

const warns = (rule: string, source: string, field: string): Expected => ({ rule: `freshness/${rule}`, severity: 'warns', source, field });

export const freshnessExpected: Expected[] = [
  warns('overdue', 'faqs/broken-fresh-overdue.md:9', '下次檢視日期'),
  warns('overdue', 'zones/broken-zone-overdue.mdx:11', '下次檢視日期'),
  warns('overdue', 'hotspots/broken-fresh-hotspot.yaml:8', '下次檢視日期'),
  warns('due-soon', 'faqs/broken-fresh-due.md:9', '下次檢視日期'),
  warns('never-reviewed', 'faqs/broken-fresh-never.md:2', '最近檢視日期'),
  warns('never-reviewed', 'records/broken-person-record.yaml:1', '最近檢視日期'),
  warns('unconfirmed', 'faqs/broken-fresh-unconfirmed.md:7', '整筆資料'),
  warns('ended', 'notices/broken-fresh-ended.md:10', '時間和地點 › 結束日期'),
  warns('version-ended', 'disclosures/broken-fresh-version.md:10', '有效到哪一天'),
  warns('year-ended', 'faqs/broken-fresh-year.md:15', '回答'),
  warns('year-ended', 'faqs/broken-fresh-year-title.md:2', '問題'),
  warns('meeting-outcome', 'meetings/broken-fresh-meeting.yaml:2', '開會日期'),
  warns('alert-left-on', 'alert/broken-fresh-forgotten.yaml:7', '結束'),
  warns('alert-left-on', 'alert/broken-fresh-long-over.yaml:7', '結束'),
  warns('manual-test', 'manual-tests/broken-fresh-keyboard.yaml:2', '測試日期'),
  warns('manual-test', 'manual-tests/broken-fresh-zoom.yaml:2', '測試日期'),
  { rule: 'freshness/expired-listed', severity: 'stops', place: '/broken/freshness/list/:12' },
];
