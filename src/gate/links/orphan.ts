import type { SiteFault, SiteRule } from '../rule.ts';
import { targetOf } from './address.ts';
import { listedPages } from './files.ts';
import { linksOf } from './references.ts';

/** Every page that the site map names to search engines can also be reached by a link of another page. */
export const orphan: SiteRule = {
  id: 'links/orphan',
  title: '每一頁都有別的頁面連過去',
  severity: 'stops',
  check: (site) => {
    const linked = new Set<string>();
    for (const page of site.pages) {
      for (const { address } of linksOf(page)) {
        const target = targetOf(site, page.url, address);
        if (target.kind === 'internal' && target.path !== page.url) linked.add(target.file);
      }
    }
    return listedPages(site).flatMap(({ address, file: map }): SiteFault[] => {
      const target = targetOf(site, map, address);
      if (target.kind !== 'internal' || !site.files.has(target.file) || linked.has(target.file) || target.path === '/') return [];
      return [
        {
          url: target.path,
          what: `「${target.path}」這一頁沒有任何頁面連過去，民眾找不到。`,
          todo: '在相關的頁面加一個連到這一頁的連結；用不到這一頁，就刪掉它的檔案。',
        },
      ];
    });
  },
};
