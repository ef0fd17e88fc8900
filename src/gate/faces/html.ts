import { escapeHtml } from '../../text/escapeHtml.ts';
import { whereOf, type Report } from '../finding.ts';
import { alike, otherPages, pagesOf, type Alike } from './alike.ts';
import { ofSeverity } from './count.ts';
import { oneLine } from './oneLine.ts';
import { publicReport } from './public.ts';
import { ruleTitles } from './titles.ts';

/** Rules that the page lists by itself, entry by entry (src/queries/report.ts); their findings are not told a second time. */
export const LISTED_BY_PAGE: readonly string[] = ['overdue', 'due-soon', 'never-reviewed', 'unconfirmed'].map(
  (kind) => `freshness/${kind}`,
);

/** The marker of what lies in the generator, or has no section on the page. */
const PROGRAM = '';

/** Pages that are linked before 「另外 n 頁也有」. */
const LINKED = 3;

const MARKERS = {
  /** A section's block: `<div data-gate-findings="civil"></div>`. */
  findings: /<div data-gate-findings(?:="([^"]*)")?><\/div>/gu,
  /** A section's count; without a value the count of all: `<span data-gate-count>…</span>`. */
  count: /<span data-gate-count(?:="([^"]*)")?>[^<]*<\/span>/gu,
};

/** The address of a file by its name, in which 「?」「#」「%」 are but characters. */
const hrefOf = (url: string) => encodeURI(url.toWellFormed()).replaceAll(/[?#]/gu, encodeURIComponent);

const safe = (text: string) => escapeHtml(oneLine(text));

/** Links in a list of their own, so that nothing stands before or behind a link. */
function pages(found: Alike): string {
  const addresses = pagesOf(found);
  if (!addresses.length) return '';
  const links = addresses.slice(0, LINKED).map((url) => {
    const leads = /^\/(?!\/)/u.test(url);
    return `<li>${leads ? `<a href="${safe(hrefOf(url))}">${safe(url)}</a>` : safe(url)}</li>`;
  });
  const others = otherPages(found, links.length);
  return `<ul class="pages" role="list">${links.join('')}${others ? `<li>${others}</li>` : ''}</ul>`;
}

const sayTodo = (todo: string) => `<p>怎麼改：${safe(todo)}</p>`;

function item(found: Alike, shared: boolean): string {
  const stops = found.severity === 'stops' ? '<b class="s-late">擋下</b> ' : '';
  const where = found.source ? `<p class="sub">${safe(whereOf({ source: found.source }))}</p>` : '';
  return `<li><p>${stops}${safe(found.what)}</p>${shared ? '' : sayTodo(found.todo)}${where}${pages(found)}</li>`;
}

/** The findings of one rule, folded; what to do stands once above them where it is the same for all. */
function rule(title: string, basis: string | undefined, found: readonly Alike[]): string {
  const why = basis ? `<p class="sub">依據：${safe(basis)}</p>` : '';
  const shared = found.length > 1 && found.every(({ todo }) => todo === found[0]!.todo);
  const once = shared ? sayTodo(found[0]!.todo) : '';
  const list = found.map((one) => item(one, shared)).join('');
  return `<details class="fold"><summary>${safe(title)}（${found.length} 則）</summary>${why}${once}<ul class="list" role="list">${list}</ul></details>`;
}

function block(found: readonly Alike[], report: Report): string {
  const titleOf = ruleTitles(report);
  const bases = new Map(report.rules.map(({ id, basis }) => [id, basis]));
  const byRule = Map.groupBy([...ofSeverity(found, 'stops'), ...ofSeverity(found, 'warns')], ({ rule }) => rule);
  const lists = [...byRule].map(([id, list]) => rule(titleOf(id), bases.get(id), list));
  return `<h3 class="gap">檢查提醒 ${found.length} 則</h3>${lists.join('')}`;
}

/**
 * The built report page with the gate's findings in the places its markers keep; markers of sections without findings go away. Throws
 * where the page keeps no place, so that nothing is left out unseen.
 */
export function insertFindings(html: string, report: Report): string {
  const open = publicReport(report);
  const sections = new Set([...html.matchAll(MARKERS.findings)].map(([, section = PROGRAM]) => section));
  if (!sections.has(PROGRAM)) throw new Error('維護報告的頁面沒有放檢查結果的地方（data-gate-findings）：看 src/pages/report.astro。');
  const found = alike(open.findings.filter(({ rule }) => !LISTED_BY_PAGE.includes(rule)));
  const sectionOf = ({ source }: Alike) => (source && sections.has(escapeHtml(source.section)) ? escapeHtml(source.section) : PROGRAM);
  const groups = Map.groupBy(found, sectionOf);
  const none = '<p>沒有提醒。</p>';
  return html
    .replaceAll(MARKERS.findings, (_marker, section: string = PROGRAM) => {
      const group = groups.get(section) ?? [];
      return group.length ? block(group, open) : section === PROGRAM ? none : '';
    })
    .replaceAll(MARKERS.count, (_marker, section?: string) =>
      String(section === undefined ? found.length : (groups.get(section)?.length ?? 0)),
    );
}
