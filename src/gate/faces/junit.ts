import { escapeHtml } from '../../text/escapeHtml.ts';
import { whereOf, type Report } from '../finding.ts';
import { alike, otherPages, type Alike } from './alike.ts';
import { ofSeverity, sayCount, sayScope } from './count.ts';
import { oneLine } from './oneLine.ts';
import { ruleTitles } from './titles.ts';

/** XML 1.0 forbids most control characters even as references; `oneLine` has none left. */
const xml = (text: string) => escapeHtml(oneLine(text));

function line(found: Alike): string {
  const where = found.source ? whereOf({ source: found.source }) : found.places[0] ? whereOf({ place: found.places[0] }) : '網站程式';
  const others = otherPages(found, 1);
  return xml(`${where}：${found.what}怎麼改：${found.todo}${others ? `（${others}）` : ''}`);
}

function testCase(id: string, title: string, found: readonly Alike[]): string {
  const [stops, warns] = [ofSeverity(found, 'stops'), ofSeverity(found, 'warns')];
  const inside = [
    ...(stops.length ? [`<failure message="擋下 ${stops.length} 個問題" type="${xml(id)}">${stops.map(line).join('\n')}</failure>`] : []),
    ...(warns.length ? [`<system-out>${warns.map(line).join('\n')}</system-out>`] : []),
  ];
  const head = `<testcase classname="${xml(id.replace('/', '.'))}" name="${xml(title)}"`;
  return inside.length ? `    ${head}>\n${inside.join('\n')}\n    </testcase>` : `    ${head}/>`;
}

/** The report as JUnit XML: one test case a rule, which fails where something stops; warnings are its output. */
export function junit(report: Report): string {
  const found = alike(report.findings);
  const titleOf = ruleTitles(report);
  const of = Map.groupBy(found, ({ rule }) => rule);
  const ids = [...new Set([...report.rules.map(({ id }) => id), ...of.keys()])];
  const failures = new Set(ofSeverity(found, 'stops').map(({ rule }) => rule)).size;
  const counts = `tests="${ids.length}" failures="${failures}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${counts}>
  <testsuite name="gate" ${counts} skipped="0" timestamp="${xml(report.today)}T00:00:00">
${ids.map((id) => testCase(id, titleOf(id), of.get(id) ?? [])).join('\n')}
    <system-out>${xml(`${sayCount(found)}${sayScope(report.scope)}`)}</system-out>
  </testsuite>
</testsuites>
`;
}
