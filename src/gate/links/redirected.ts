import type { SiteFault, SiteRule } from '../rule.ts';
import { targetOf, writtenAs } from './address.ts';
import { frameOnce } from './once.ts';
import { redirectOf } from './redirectPage.ts';
import { linksOf } from './references.ts';

/** No link of ours takes the detour over an old address: redirects are for those who come from outside. */
export const redirected: SiteRule = {
  id: 'links/redirected',
  title: '站內連結直接連到新網址，不繞過搬家的網址',
  severity: 'stops',
  check: (site) => {
    const moved = new Map<string, string>(
      site.pages.flatMap((page) => {
        const to = redirectOf(page);
        return to === undefined ? [] : [[`${page.url}index.html`, to] as const];
      }),
    );
    if (moved.size === 0) return [];
    const once = frameOnce(({ address }: { address: string; frame: boolean }) => address);
    return site.pages
      .filter((page) => redirectOf(page) === undefined)
      .flatMap((page) =>
        linksOf(page).flatMap((reference): SiteFault[] => {
          const { address, line, column } = reference;
          const target = targetOf(site, page.url, address);
          const to = target.kind === 'internal' ? moved.get(target.file) : undefined;
          if (to === undefined || !once(reference)) return [];
          return [
            {
              url: page.url,
              line,
              column,
              written: writtenAs(address),
              what: `連結「${address}」連到已經搬家的網址。`,
              todo: `改成新網址「${to}」。`,
            },
          ];
        }),
      );
  },
};
