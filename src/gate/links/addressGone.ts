import type { SiteFault, SiteRule } from '../rule.ts';
import { ADDRESSES, publishedAddresses } from './published.ts';

/** Every address that was once published still answers, with its page or with a redirect. */
export const addressGone: SiteRule = {
  id: 'links/address-gone',
  title: '公布過的網址都還在，搬走的都有轉到新網址',
  severity: 'stops',
  check: (site, { root }) =>
    publishedAddresses(root)
      .filter(({ address }) => !site.files.has(address.endsWith('/') ? `${address}index.html` : address))
      .map(({ address, line }): SiteFault => ({
        url: address,
        source: { file: ADDRESSES, line },
        what: `「${address}」這一頁公布過，現在不見了；存了這個網址的人會找不到。`,
        todo: '網址改了：在 redirects.yaml 加一項，from 寫這個舊網址，to 寫新網址。不小心刪掉的：把檔案放回來。',
      })),
};
