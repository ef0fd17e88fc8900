import type { Report } from '../finding.ts';
import { alike, type Alike } from './alike.ts';
import { ofSeverity, sayCount, sayScope } from './count.ts';
import { fitted, md, PROGRAM, sayItem, type Line } from './markdownLines.ts';
import { publicReport } from './public.ts';
import { ruleTitles } from './titles.ts';

/** Rules that hit most of an office's entries for years: an issue counts them, the page /report/ lists them. */
export const COUNTED: ReadonlyMap<string, string> = new Map([
  ['freshness/never-reviewed', '還沒檢視'],
  ['freshness/unconfirmed', '還沒證實'],
]);

/** The findings by the name of their section, in the order of `names`; those without one come last, as the generator's. */
function bySection(found: readonly Alike[], names: ReadonlyMap<string, string>): [name: string, found: Alike[]][] {
  const groups = Map.groupBy(found, ({ source }) => names.get(source?.section ?? '') ?? PROGRAM);
  return [...new Set([...names.values(), PROGRAM])].flatMap((name) => {
    const group = groups.get(name);
    return group ? [[name, group] as [string, Alike[]]] : [];
  });
}

/** 「- 民政課：還沒檢視 120 則、還沒證實 33 則」, a line a section. */
function counts(found: readonly Alike[], names: ReadonlyMap<string, string>): string[] {
  if (!found.length) return [];
  const lines = bySection(found, names).map(([name, group]) => {
    const each = [...COUNTED].map(([id, words]) => [words, group.filter(({ rule }) => rule === id).length] as const);
    const said = each.filter(([, count]) => count).map(([words, count]) => `${words} ${count} 則`);
    return `- ${md(name)}：${said.join('、')}`;
  });
  return [`## 還沒檢視、還沒證實的（${found.length}）`, '這裡只算數量，每一則看網站的 /report/。', ...lines];
}

/**
 * The report as Markdown, for the body of an issue, which the public reads: section by section (`names`: their names by id, in order),
 * rule by rule; `COUNTED` rules as numbers. A report that is too long ends early and says how many findings it leaves out.
 */
export function markdown(report: Report, names: ReadonlyMap<string, string> = new Map()): string {
  const found = alike(publicReport(report).findings);
  const titles = ruleTitles(report);
  const lines = bySection(
    found.filter(({ rule }) => !COUNTED.has(rule)),
    names,
  ).flatMap(([name, group]): Line[] => {
    const rules = [...Map.groupBy([...ofSeverity(group, 'stops'), ...ofSeverity(group, 'warns')], ({ rule }) => rule)];
    return [
      { text: `## ${md(name)}（${group.length}）` },
      ...rules.flatMap(([rule, list]): Line[] => [
        { text: `### ${md(titles(rule))}（${list.length}）` },
        ...list.map((one): Line => ({ text: `- ${one.severity === 'stops' ? '**擋下** ' : ''}${sayItem(one)}`, finding: true })),
      ]),
    ];
  });
  const counted = counts(
    found.filter(({ rule }) => COUNTED.has(rule)),
    names,
  );
  const head = `${sayCount(found)}${sayScope(report.scope)}（${report.today}）`;
  return fitted(head, lines, counted, (left) => `另外 ${left} 則寫不下，看網站的 /report/。`);
}
