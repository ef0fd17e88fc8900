import { whereOf, type Report } from '../finding.ts';
import { alike, otherPages, type Alike } from './alike.ts';
import { ofSeverity, sayCount, sayScope } from './count.ts';
import { oneLine } from './oneLine.ts';
import { ruleTitles } from './titles.ts';

/** GitHub refuses an issue whose body is longer than 65 536 characters. */
const LONGEST = 60_000;

/**
 * Text that stays text: marks of Markdown, HTML and formulas are escaped, and an empty comment keeps 「@name」 from calling somebody and
 * 「#12」 from leading to another issue, which no backslash does on GitHub.
 */
const md = (text: string) =>
  oneLine(text)
    .replaceAll(/[\\`*_[\]()<>&|~$!]/gu, String.raw`\$&`)
    .replaceAll(/[@#]/gu, '$&<!-- -->');

/** Content without a section, or of one without a name, is told with what lies in the generator. */
const PROGRAM = '網站程式';

function item(found: Alike): string {
  const where = found.source ? whereOf({ source: found.source }) : found.places[0] ? whereOf({ place: found.places[0] }) : PROGRAM;
  const others = otherPages(found, 1);
  const severity = found.severity === 'stops' ? '**擋下** ' : '';
  return `- ${severity}${md(where)}：${md(found.what)}怎麼改：${md(found.todo)}${others ? `（${others}）` : ''}`;
}

/**
 * The report as Markdown, for the body of an issue: section by section (`names`: their names by id, in order), rule by rule. A report
 * that is too long for an issue ends early and says how many findings it leaves out.
 */
export function markdown(report: Report, names: ReadonlyMap<string, string> = new Map()): string {
  const found = alike(report.findings);
  const titles = ruleTitles(report);
  const bySection = Map.groupBy(found, ({ source }) => names.get(source?.section ?? '') ?? PROGRAM);
  const order = [...names.values(), PROGRAM].filter((name, index, all) => bySection.has(name) && all.indexOf(name) === index);
  const lines = order.flatMap((name) => {
    const group = bySection.get(name)!;
    const rules = [...Map.groupBy([...ofSeverity(group, 'stops'), ...ofSeverity(group, 'warns')], ({ rule }) => rule)];
    return [
      { text: `## ${md(name)}（${group.length}）` },
      ...rules.flatMap(([rule, list]) => [
        { text: `### ${md(titles(rule))}（${list.length}）` },
        ...list.map((one) => ({ text: item(one), one })),
      ]),
    ];
  });
  const head = `${sayCount(found)}${sayScope(report.scope)}（${report.today}）`;
  let length = head.length;
  const kept = lines.filter(({ text }) => (length += text.length + 2) <= LONGEST);
  const told = kept.filter((one) => 'one' in one).length;
  const rest = told < found.length ? [`另外 ${found.length - told} 則寫不下，看網站的 /report/。`] : [];
  return `${[head, ...kept.map(({ text }) => text), ...rest].join('\n\n').replaceAll(/\n\n(?=- )/gu, '\n')}\n`;
}
