import { stopping, warning, whereOf, type Finding, type Report } from '../../src/gate/finding.ts';

const groups = (report: Report): [title: string, findings: Finding[]][] => [
  ['壞掉的連結', stopping(report.findings)],
  ['要看一看的連結', warning(report.findings)],
];

const count = (report: Report): string =>
  `查了 ${report.scope.join('、')}：${stopping(report.findings).length} 個壞了，${warning(report.findings).length} 個要看一看。`;

/** The report for a terminal. */
export function sayReport(report: Report): string {
  const told = groups(report).flatMap(([title, findings]) =>
    findings.length
      ? [`${title}\n`, ...findings.map((one) => `  ${one.what}\n    在哪裡：${whereOf(one)}\n    怎麼改：${one.todo}\n`)]
      : [],
  );
  return [...told, count(report)].join('\n');
}

/** Keeps an address from ending or bending the Markdown around it. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#]/gu, String.raw`\$&`);

/** The report as Markdown, for the text of an issue. */
export function sayMarkdown(report: Report): string {
  const told = groups(report).flatMap(([title, findings]) =>
    findings.length
      ? [
          `### ${title}`,
          findings.map((one) => `- ${plain(one.what)}\n  - 在哪裡：${plain(whereOf(one))}\n  - 怎麼改：${plain(one.todo)}`).join('\n'),
        ]
      : [],
  );
  return `${[...told, count(report)].join('\n\n')}\n`;
}
