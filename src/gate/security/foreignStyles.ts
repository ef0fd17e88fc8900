import type { SiteFault, SiteRule } from '../rule.ts';
import { isForeign } from './foreign.ts';
import { askMaintainer, shown } from './words.ts';

const ADDRESS = /@import\s+(?:url\(\s*)?["']?(?<imported>[^"')\s;]+)|url\(\s*["']?(?<used>[^"')]+)/giu;

function asked(url: string, css: string, own: string | undefined): SiteFault[] {
  // Comments give way to as many line ends, so that lines stay right.
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//gu, (comment) => '\n'.repeat(comment.split('\n').length - 1));
  return [...plain.matchAll(ADDRESS)].flatMap(({ index, groups }) => {
    const address = (groups?.imported ?? groups?.used ?? '').trim();
    if (!isForeign(address, own)) return [];
    return [
      {
        url,
        line: plain.slice(0, index).split('\n').length,
        what: `樣式檔會向別的網站${shown(address)}要東西，別的網站就知道誰看了這一頁。`,
        todo: `${askMaintainer}：字型和圖片要放在本站。`,
      },
    ];
  });
}

/** No style sheet asks another host for anything. */
export const foreignStyles: SiteRule = {
  id: 'security/foreign-styles',
  title: '樣式檔不會連到別的網站',
  severity: 'stops',
  check: ({ files, read, address }) =>
    [...files].filter((file) => file.endsWith('.css')).flatMap((file) => asked(file, read(file).toString('utf8'), address)),
};
