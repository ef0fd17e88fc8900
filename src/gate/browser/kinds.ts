import type { BuiltPage } from '../site.ts';

/** Parts of an address that name a route rather than an entry. A new route below an entry adds its word here. */
const FIXED = new Set(['en', 'for', 'checklist', 'poster', 'evacuation', 'shelters']);

/** The kind of a page, from its address: `/services/x/checklist/` is a `/services/{id}/checklist/`; the first part always stands. */
export function kindOf(url: string): string {
  const parts = url.split('/').filter(Boolean);
  const first = parts[0] === 'en' ? 1 : 0;
  return `/${parts.map((part, place) => (place <= first || FIXED.has(part) ? `${part}/` : '*/')).join('')}`;
}

/** True for the sheets made for the printer: one A4 page each. */
export const isSheet = ({ url }: Pick<BuiltPage, 'url'>): boolean => /\/(?:checklist|poster|evacuation\/[a-z-]+)\/$/u.test(url);

/** Addresses of one page of each kind and of the largest of the kind. */
export function sampleByKind(pages: readonly Pick<BuiltPage, 'url' | 'html'>[]): Set<string> {
  const kinds = Map.groupBy(pages, ({ url }) => kindOf(url));
  return new Set(
    [...kinds.values()].flatMap((same) => {
      const largest = same.reduce((most, page) => (page.html.length > most.html.length ? page : most));
      return [same[0]!.url, largest.url];
    }),
  );
}
