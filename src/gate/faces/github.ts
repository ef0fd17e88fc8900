import { whereOf, type Report } from '../finding.ts';
import { alike, otherPages, type Alike } from './alike.ts';
import { ofSeverity, sayCount } from './count.ts';
import { oneLine } from './oneLine.ts';
import { ruleTitles } from './titles.ts';

/** GitHub shows no more annotations of each kind in one step. */
const SHOWN = 10;

/** Escaped as `@actions/core` does it (packages/core/src/command.ts). */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(name: 'error' | 'warning' | 'notice', properties: Record<string, string>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${name} ${written.join(',')}::${data(message)}`;
}

/**
 * The report as workflow commands of GitHub Actions, what stops first. GitHub drops what is beyond ten of a kind without a word, so a
 * closing notice counts everything and says how many are not shown. `root` is the content folder as the repository knows it.
 */
export function github(report: Report, root = 'content'): string {
  const found = alike(report.findings);
  const titles = ruleTitles(report);
  const annotate = (name: 'error' | 'warning') => (one: Alike) => {
    const { rule, source, places, what, todo } = one;
    const title = titles(rule);
    const where = source?.field ? `欄位：${oneLine(source.field)}` : source || !places[0] ? '' : oneLine(whereOf({ place: places[0] }));
    const message = [where, oneLine(what), `怎麼改：${oneLine(todo)}`, otherPages(one, 1)].filter(Boolean).join('\n');
    return command(name, { ...(source ? { file: `${root}/${oneLine(source.file)}`, line: String(source.line) } : {}), title }, message);
  };
  const [stops, warns] = [ofSeverity(found, 'stops'), ofSeverity(found, 'warns')];
  const hidden = Math.max(0, stops.length - SHOWN) + Math.max(0, warns.length - SHOWN);
  const rest = hidden ? `另外 ${hidden} 則沒有顯示在這裡，完整清單在執行紀錄。` : '';
  return [
    ...stops.slice(0, SHOWN).map(annotate('error')),
    ...warns.slice(0, SHOWN).map(annotate('warning')),
    command('notice', { title: '網站檢查' }, `${sayCount(found)}${rest}`),
  ].join('\n');
}
