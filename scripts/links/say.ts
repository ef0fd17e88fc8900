import { alike, type Alike } from '../../src/gate/faces/alike.ts';
import { ofSeverity } from '../../src/gate/faces/count.ts';
import { fitted, sayItem, type Line } from '../../src/gate/faces/markdownLines.ts';
import { sayFound } from '../../src/gate/faces/terminal.ts';
import type { Report } from '../../src/gate/finding.ts';

/** A broken link keeps nothing from being published, so the headings are not those of the gate; each finding is told as there. */
function groups(report: Report): [title: string, found: Alike[]][] {
  const found = alike(report.findings);
  const all: [string, Alike[]][] = [
    ['壞掉的連結', ofSeverity(found, 'stops')],
    ['要看一看的連結', ofSeverity(found, 'warns')],
  ];
  return all.filter(([, group]) => group.length);
}

function count(report: Report): string {
  const found = alike(report.findings);
  const [broken, others] = [ofSeverity(found, 'stops').length, ofSeverity(found, 'warns').length];
  return `查了 ${report.scope.join('、')}：${broken} 個壞了，${others} 個要看一看。`;
}

/** The report for a terminal. */
export function sayReport(report: Report): string {
  const told = groups(report).flatMap(([title, found]) => [title, ...found.map(sayFound)]);
  return [...told, count(report)].join('\n\n');
}

/** The report as Markdown, for the text of an issue, of which it takes at most half: what is broken first. */
export function sayMarkdown(report: Report): string {
  const lines = groups(report).flatMap(([title, found]): Line[] => [
    { text: `## ${title}（${found.length}）` },
    ...found.map((one): Line => ({ text: `- ${sayItem(one)}`, finding: true })),
  ]);
  return fitted(count(report), lines, [], (left) => `另外 ${left} 個寫不下，看這次執行的紀錄。`);
}
