import type { Severity } from '../finding.ts';
import type { SiteFault, SiteRule } from '../rule.ts';
import { saysNothing } from './emptyName.ts';
import { nameOf, plainName } from './name.ts';
import { frameOnce } from './once.ts';
import { linksOf } from './references.ts';

/** The two sentences for a label that tells nothing; undefined for one that does, and for links without a name (axe's to judge). */
export function judgeLabel(name: string): { what: string; todo: string; severity: Severity } | undefined {
  if (saysNothing(name)) {
    return {
      severity: 'stops',
      what: `連結的文字「${name}」單獨聽到時，不知道會連到哪裡。`,
      todo: '把連結的文字改成目的地的名稱，例如「國民身分證申請書」。',
    };
  }
  if (/^(?:https?:\/\/|www\.)\S+$/u.test(plainName(name))) {
    return {
      severity: 'warns',
      what: `連結的文字是一串網址「${name}」，報讀軟體會一個字一個字念。`,
      todo: '把連結的文字改成網站或頁面的名稱，網址放在括號裡當連結：[名稱](網址)。',
    };
  }
  return undefined;
}

/** Every link says where it leads, by its own words. */
export const label: SiteRule = {
  id: 'links/label',
  title: '連結的文字說得出連到哪裡',
  basis: 'WCAG 2.4.4、2.4.9',
  severity: 'stops',
  check: (site) => {
    const once = frameOnce(({ key }: { key: string; frame: boolean }) => key);
    return site.pages.flatMap((page) =>
      linksOf(page).flatMap(({ element, address, line, column, frame }): SiteFault[] => {
        const name = nameOf(page.$, element);
        const said = judgeLabel(name);
        if (!said || !once({ key: `${name} ${address}`, frame })) return [];
        return [{ url: page.url, line, column, written: [`[${name}](${address}`, `[${name}](`, `<${address}>`, address], ...said }];
      }),
    );
  },
};
