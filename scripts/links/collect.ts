import type { Source } from '../../src/gate/finding.ts';
import { targetOf, writtenAs } from '../../src/gate/links/address.ts';
import { linksOf } from '../../src/gate/links/references.ts';
import type { BuiltSite } from '../../src/gate/site.ts';
import { sourceFinder } from '../../src/gate/source.ts';
import type { SourceOffice } from '../../src/intake/readOffice.ts';

/** An address of another site, and where ours names it. */
export interface ExternalLink {
  /** Without `#part`: a server never sees it. */
  url: string;
  /** Addresses of the pages that hold it. */
  pages: string[];
  /** The line of content it comes from; undefined where it stands in the generator. */
  source?: Source | undefined;
}

/** Every http(s) link to another site on a built site, sorted by address. */
export function externalLinks(site: BuiltSite, office: SourceOffice): ExternalLink[] {
  const sources = sourceFinder(office);
  const found = new Map<string, ExternalLink>();
  for (const page of site.pages) {
    for (const { address } of linksOf(page)) {
      const target = targetOf(site, page.url, address);
      if (target.kind !== 'external') continue;
      target.url.hash = '';
      const url = target.url.href;
      const link = found.get(url) ?? { url, pages: [] };
      found.set(url, link);
      if (!link.pages.includes(page.url)) link.pages.push(page.url);
      // Addresses of laws are made from the law's number: that is what content holds.
      const numbers = [...target.url.searchParams.values()].filter((value) => /^[A-Z]\d{5,}$/u.test(value));
      link.source ??= sources.find(page.url, [...writtenAs(address), ...numbers]);
    }
  }
  return [...found.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}
