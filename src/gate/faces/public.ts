import type { Finding, Report } from '../finding.ts';
import { ruleTitles } from './titles.ts';

const WITHHELD = '這裡不寫出是什麼，免得把個人資料再公布一次；承辦人執行 npm run check 就看得到。';

/** What the public may read of a finding: one about personal data never repeats the data. */
function published(finding: Finding, title: (rule: string) => string): Finding {
  if (!finding.rule.startsWith('personal/')) return finding;
  return { ...finding, what: `沒有做到「${title(finding.rule)}」。`, todo: WITHHELD };
}

/** The report as it may stand on the site (the page and findings.json): everything, but personal data is not quoted. */
export function publicReport(report: Report): Report {
  const titles = ruleTitles(report);
  return { ...report, findings: report.findings.map((finding) => published(finding, titles)) };
}
