import type { Expected } from './type.ts';

const warns = (rule: string, source: string, field: string): Expected => ({ rule: `freshness/${rule}`, severity: 'warns', source, field });

export const freshnessExpected: Expected[] = [
  warns('overdue', 'faqs/broken-fresh-overdue.md:9', '下次檢視日期'),
  warns('due-soon', 'faqs/broken-fresh-due.md:9', '下次檢視日期'),
  warns('never-reviewed', 'faqs/broken-fresh-never.md:2', '最近檢視日期'),
  warns('unconfirmed', 'faqs/broken-fresh-unconfirmed.md:7', '整筆資料'),
  warns('year-ended', 'faqs/broken-fresh-year.md:15', '回答'),
  warns('year-ended', 'faqs/broken-fresh-year-title.md:2', '問題'),
  warns('manual-test', 'manual-tests/broken-fresh-keyboard.yaml:2', '測試日期'),
  warns('manual-test', 'manual-tests/broken-fresh-zoom.yaml:2', '測試日期'),
];
