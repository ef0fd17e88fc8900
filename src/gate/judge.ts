import { contentRules, siteRules } from './rules.ts';
import type { Finding, Report } from './finding.ts';
import type { JudgedOffice } from './office.ts';
import type { ContentRule, RuleHead, SiteFault, SiteRule } from './rule.ts';
import type { BuiltSite } from './site.ts';
import { sourceFinder, type SourceFinder } from './source.ts';

const head = ({ id, title, basis }: RuleHead): Report['rules'][number] => ({ id, title, basis });

/** A fault of a built page as a finding, led back to the line of content it comes from. */
export function siteFinding(rule: RuleHead, fault: SiteFault, sources: SourceFinder): Finding {
  const { url, line, column, state, written = [], source: known, what, todo, severity } = fault;
  const source = known ? { field: '', ...known, section: sources.sectionOf(known.file) } : sources.find(url, written);
  const place = { url, ...(line ? { line } : {}), ...(column ? { column } : {}), ...(state ? { state } : {}) };
  return { rule: rule.id, severity: severity ?? rule.severity, place, ...(source ? { source } : {}), what, todo };
}

/** Runs the content rules on an office. */
export async function judgeContent(office: JudgedOffice, rules: readonly ContentRule[] = contentRules): Promise<Report> {
  const { sectionOf } = sourceFinder(office);
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const { file, line, field = '', what, todo } of await rule.check(office)) {
      findings.push({ rule: rule.id, severity: rule.severity, source: { file, line, field, section: sectionOf(file) }, what, todo });
    }
  }
  return {
    today: office.today,
    rules: rules.map(head),
    scope: [`${office.entries.length} 筆內容`, `${office.files.length} 個檔案`],
    findings,
  };
}

/** Runs the rules on a built site as files; `office` is the content it was built from. */
export async function judgeSite(site: BuiltSite, office: JudgedOffice, rules: readonly SiteRule[] = siteRules): Promise<Report> {
  const sources = sourceFinder(office);
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const fault of await rule.check(site, office)) findings.push(siteFinding(rule, fault, sources));
  }
  return { today: office.today, rules: rules.map(head), scope: [`${site.pages.length} 頁`], findings };
}

/** Several reports of the same day as one; a rule that ran in more than one counts once. */
export function joined(...reports: Report[]): Report {
  return {
    today: reports[0]!.today,
    rules: [...new Map(reports.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule])).values()],
    scope: reports.flatMap(({ scope }) => scope),
    findings: reports.flatMap(({ findings }) => findings),
  };
}
