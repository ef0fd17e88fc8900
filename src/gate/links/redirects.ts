import { readRedirects, redirectLine, REDIRECTS } from '../../intake/redirects.ts';
import type { SiteFault, SiteRule } from '../rule.ts';
import { nearest } from './address.ts';
import { anchorsOf } from './anchor.ts';
import { redirectOf } from './redirectPage.ts';

/** Old addresses are no pages any more, and new ones are: what `checkOffice` cannot know before the site is built. */
export const redirects: SiteRule = {
  id: 'links/redirects',
  title: '搬家的網址：舊網址已經沒有頁面，新網址有',
  severity: 'stops',
  check: (site, { root }) => {
    const anchors = anchorsOf(site);
    const staying = new Set(site.pages.filter((page) => redirectOf(page) === undefined).map(({ url }) => url));
    return readRedirects(root).flatMap(({ from, to }, index): SiteFault[] => {
      const [path = '', hash = ''] = to.split('#');
      const at = (field: 'from' | 'to', what: string, todo: string): SiteFault => ({
        url: from,
        source: { file: REDIRECTS, line: redirectLine(root, index, field) },
        what,
        todo,
      });
      const faults: SiteFault[] = [];
      if (staying.has(from)) {
        faults.push(at('from', `「${from}」寫成搬走了，但是這一頁還在。`, '真的搬走了，就刪掉那一頁的檔案；還在用，就刪掉這一項搬家。'));
      }
      if (!staying.has(path)) {
        const near = nearest(path, [...staying]);
        faults.push(
          at(
            'to',
            `「${from}」搬到「${path}」，但是沒有這一頁。`,
            near ? `改成「${near}」；不是這一頁，就改成對的網址。` : '改成現在真的有的那一頁。',
          ),
        );
      } else if (hash && !anchors(`${path}index.html`)?.has(hash)) {
        faults.push(at('to', `「${path}」沒有「#${hash}」這一段。`, '改成那一頁真的有的段落，或刪掉「#」和後面的字。'));
      }
      return faults;
    });
  },
};
