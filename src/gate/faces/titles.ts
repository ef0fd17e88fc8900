import type { Report } from '../finding.ts';
import { oneLine } from './oneLine.ts';

/** The title of each rule as a heading, without the mark that ends a sentence; the id where a rule is not among those that ran. */
export function ruleTitles({ rules }: Report): (id: string) => string {
  const titles = new Map(rules.map(({ id, title }) => [id, oneLine(title).replace(/。$/u, '')]));
  return (id) => titles.get(id) ?? id;
}
