import type { SiteFault, SiteRule } from '../rule.ts';
import { targetOf, writtenAs } from './address.ts';
import { frameOnce } from './once.ts';
import { linksOf } from './references.ts';

/** Links to other sites are encrypted where that site can be. */
export const externalHttps: SiteRule = {
  id: 'links/external-https',
  title: '連到別的網站用 https',
  severity: 'warns',
  check: (site) => {
    const once = frameOnce(({ address }: { address: string; frame: boolean }) => address);
    return site.pages.flatMap((page) =>
      linksOf(page).flatMap((reference): SiteFault[] => {
        const { address, line, column } = reference;
        const target = targetOf(site, page.url, address);
        if (target.kind !== 'external' || target.url.protocol !== 'http:' || !once(reference)) return [];
        return [
          {
            url: page.url,
            line,
            column,
            written: writtenAs(address),
            what: `連結「${address}」用的是沒有加密的 http。`,
            todo: `先試試「https${target.url.href.slice('http'.length)}」打不打得開；打得開就改成它，打不開就先留著。`,
          },
        ];
      }),
    );
  },
};
