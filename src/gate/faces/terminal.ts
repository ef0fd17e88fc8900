import { sayFinding } from '../../intake/finding.ts';
import { whereOf, type Report } from '../finding.ts';
import { alike, otherPages, type Alike } from './alike.ts';
import { ofSeverity, sayCount, sayScope } from './count.ts';
import { oneLine } from './oneLine.ts';
import { ruleTitles } from './titles.ts';

/** How many examples of a warning are told before 「另外 n 則」. */
const EXAMPLES = 3;

const placeOf = ({ places: [place] }: Alike) => (place ? whereOf({ place }) : '網站程式');

/** One finding in the words of the content check, with the page where it shows. */
export function sayFound(found: Alike): string {
  const { source } = found;
  const [what, todo] = [oneLine(found.what), oneLine(found.todo)];
  const [head, ...body] = sayFinding({
    file: oneLine(source?.file ?? ''),
    line: source?.line ?? 1,
    field: oneLine(source?.field ?? ''),
    what,
    todo,
  }).split('\n');
  const seen = source && found.places.length ? [`  網頁：${oneLine(placeOf(found))}`] : [];
  const others = otherPages(found, 1);
  return [source ? head : `✗ ${oneLine(placeOf(found))}`, ...body, ...seen, ...(others ? [`  ${others}。`] : [])].join('\n');
}

/** One warning in one line; with what to do, where all are wanted. */
function sayWarning(found: Alike, full: boolean): string {
  const where = found.source ? whereOf({ source: found.source }) : placeOf(found);
  const others = otherPages(found, 1);
  return `    ${oneLine(where)}：${oneLine(found.what)}${full ? `怎麼改：${oneLine(found.todo)}` : ''}${others ? `（${others}）` : ''}`;
}

const blocks = (found: readonly Alike[], headOf: (one: Alike) => string): string[] =>
  [...Map.groupBy(found, headOf)].map(([head, group]) => [head, ...group.map(sayFound)].join('\n\n'));

/**
 * The report as staff and developers read it in a terminal: what stops, file by file, then the warnings counted by rule with a few
 * examples (`all`: every one, with what to do), then one line that counts both.
 */
export function terminal(report: Report, { all = false } = {}): string {
  const found = alike(report.findings);
  const titles = ruleTitles(report);
  const titleOf = ({ rule }: Alike) => `${titles(rule)}（${rule}）`;
  const stops = ofSeverity(found, 'stops');
  const files = blocks(
    stops.filter(({ source }) => source),
    ({ source }) => `── ${oneLine(source!.file)}`,
  );
  const rules = blocks(
    stops.filter(({ source }) => !source),
    (one) => `── ${titleOf(one)}`,
  );
  const warnings = [...Map.groupBy(ofSeverity(found, 'warns'), titleOf)].map(([title, group]) => {
    const shown = all ? group : group.slice(0, EXAMPLES);
    const rest = group.length - shown.length;
    return [
      `  ${title}：${group.length} 則`,
      ...shown.map((one) => sayWarning(one, all)),
      ...(rest ? [`    另外 ${rest} 則（要看全部：npm run check -- --all）`] : []),
    ].join('\n');
  });
  return [
    ...(stops.length ? ['擋下的問題（改好以前不會公開）', ...files, ...rules] : []),
    ...(warnings.length ? ['提醒（不擋）', warnings.join('\n')] : []),
    [sayCount(found), sayScope(report.scope)].filter(Boolean).join('\n'),
  ].join('\n\n');
}
