import type { Moment } from '../domain/time/moment.ts';

/** A start tag that says until when its element holds; a `>` inside quotes does not end it. */
const UNTIL = /<([a-z][a-z0-9-]*)(?=\s)(?:[^>"]|"[^"]*")*?\sdata-until="([^"]*)"(?:[^>"]|"[^"]*")*>/iu;
const MOMENT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u;
/** Elements that may hold a paragraph. */
const HOLDS = new Set(['aside', 'section', 'div', 'article']);

/** Where the element ends whose start tag ends at `from`; undefined where it is never closed. */
function endOf(html: string, tag: string, from: number): number | undefined {
  const edges = new RegExp(`<(/?)${tag}(?=[\\s>/])(?:[^>"]|"[^"]*")*>`, 'giu');
  edges.lastIndex = from;
  let depth = 1;
  for (let edge = edges.exec(html); edge; edge = edges.exec(html)) {
    depth += edge[1] ? -1 : 1;
    if (depth === 0) return edges.lastIndex;
  }
  return undefined;
}

/**
 * A stored page without the alerts that have ended by `now`; `mark` is written into those that go on. An end that cannot be read, or an
 * element that is never closed, is marked and not taken for ended.
 */
export function withoutOldAlerts(html: string, now: Moment, mark: string): string {
  const found = UNTIL.exec(html);
  if (!found) return html;
  const [start, tag, until] = found as unknown as [string, string, string];
  const inside = found.index + start.length;
  const end = endOf(html, tag, inside);
  if (end !== undefined && MOMENT.test(until) && until <= now) {
    return withoutOldAlerts(html.slice(0, found.index) + html.slice(end), now, mark);
  }
  return html.slice(0, inside) + (HOLDS.has(tag.toLowerCase()) ? mark : '') + withoutOldAlerts(html.slice(inside), now, mark);
}
