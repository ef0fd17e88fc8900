import { closest } from '../../intake/suggest.ts';
import type { SiteFault, SiteRule } from '../rule.ts';
import type { BuiltPage, BuiltSite } from '../site.ts';
import { targetOf, writtenAs } from './address.ts';
import { frameOnce } from './once.ts';
import { redirectOf } from './redirectPage.ts';
import { referencesOf } from './references.ts';

/** Finds the pages of a site by file, and the names in a page that an address can point at. */
export function anchorsOf(site: BuiltSite): (file: string) => ReadonlySet<string> | undefined {
  const pages = new Map(site.pages.map((page) => [page.url.endsWith('/') ? `${page.url}index.html` : page.url, page]));
  const known = new Map<string, ReadonlySet<string>>();
  const read = ({ $ }: BuiltPage) =>
    new Set(
      $('[id], a[name]')
        .get()
        .flatMap(({ attribs }) => [attribs.id, attribs.name])
        .filter((name) => name !== undefined),
    );
  return (file) => {
    const page = pages.get(file);
    if (!page) return undefined;
    const anchors = known.get(file) ?? read(page);
    known.set(file, anchors);
    return anchors;
  };
}

/** Every `#part` of an internal address is there on the page it names. Which ids labels and widgets name is html-validate's to judge. */
export const anchor: SiteRule = {
  id: 'links/anchor',
  title: '連到頁面裡某一段的連結，那一段都在',
  severity: 'stops',
  check: (site) => {
    const anchors = anchorsOf(site);
    const once = frameOnce(({ address }: { address: string; frame: boolean }) => address);
    return site.pages
      .filter((page) => redirectOf(page) === undefined)
      .flatMap((page) =>
        referencesOf(page).flatMap((reference): SiteFault[] => {
          const { address, line, column } = reference;
          if (!address.includes('#')) return [];
          const target = targetOf(site, page.url, address);
          // `#` and `#top` are the top of every page (HTML standard).
          if (target.kind !== 'internal' || target.hash === '' || target.hash.toLowerCase() === 'top') return [];
          const there = anchors(target.file);
          if (!there || there.has(target.hash) || !once(reference)) return [];
          const near = closest(target.hash, [...there], 1)[0];
          return [
            {
              url: page.url,
              line,
              column,
              written: writtenAs(address),
              what: `連結「${address}」指到「${target.path}」的「#${target.hash}」，那一頁沒有這一段。`,
              todo: `${near ? `改成「#${near}」` : '改成那一頁真的有的段落'}；只要連到那一頁，就刪掉「#」和後面的字。`,
            },
          ];
        }),
      );
  },
};
