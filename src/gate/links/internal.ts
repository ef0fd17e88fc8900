import type { SiteFault, SiteRule } from '../rule.ts';
import type { BuiltSite } from '../site.ts';
import { decoded, nearest, targetOf, writtenAs, type Target } from './address.ts';
import { fileAddresses } from './files.ts';
import { frameOnce } from './once.ts';
import { redirectOf } from './redirectPage.ts';
import { referencesOf } from './references.ts';

const pageOf = (file: string): string => file.replace(/\/index\.html$/u, '/');

/** The two sentences for an address that leads nowhere; undefined for one that leads somewhere, or out of the site. */
export function sayNowhere(site: BuiltSite, address: string, target: Target): Pick<SiteFault, 'what' | 'todo'> | undefined {
  if (target.kind === 'unreadable')
    return { what: `「${decoded(address)}」不是讀得懂的網址。`, todo: '改成完整的網址，或本站裡像 /services/ 這樣的網址。' };
  if (target.kind !== 'internal' || site.files.has(target.file)) return undefined;
  if (site.files.has(`${target.path}/index.html`)) {
    return { what: `網址「${address}」最後少了「/」。`, todo: `改成「${target.path}/${target.hash ? `#${target.hash}` : ''}」。` };
  }
  const near = nearest(target.path, [...site.files].map(pageOf));
  return {
    what: `「${address}」連不到任何東西，本站沒有「${target.path}」。`,
    todo: near
      ? `改成「${near}」；不是這一個，就找出對的網址，或刪掉這個連結。`
      : '找出對的網址改上去；已經沒有這一頁或這個檔案，就刪掉這個連結。',
  };
}

/**
 * Every internal address leads to a built file. linkinator was considered: it crawls over a server and cannot say the line of
 * content, so the files are read here; cheerio does the parsing.
 */
export const internal: SiteRule = {
  id: 'links/internal',
  title: '站內的連結、圖片和檔案都找得到',
  severity: 'stops',
  check: (site) => {
    const once = frameOnce(({ address }: { address: string; frame: boolean }) => address);
    const fromPages = site.pages
      // Where a redirect leads is judged by links/redirects.
      .filter((page) => redirectOf(page) === undefined)
      .flatMap((page) =>
        referencesOf(page).flatMap((reference): SiteFault[] => {
          const { address, line, column } = reference;
          const said = sayNowhere(site, address, targetOf(site, page.url, address));
          return said && once(reference) ? [{ url: page.url, line, column, written: writtenAs(address), ...said }] : [];
        }),
      );
    const fromFiles = fileAddresses(site).flatMap(({ file, address, line }): SiteFault[] => {
      const said = sayNowhere(site, address, targetOf(site, file, address));
      return said ? [{ url: file, line, ...said }] : [];
    });
    return [...fromPages, ...fromFiles];
  },
};
