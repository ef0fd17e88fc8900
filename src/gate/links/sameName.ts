import type { SiteFault, SiteRule } from '../rule.ts';
import type { BuiltPage, BuiltSite } from '../site.ts';
import { targetOf } from './address.ts';
import { nameOf, plainName } from './name.ts';
import { frameOnce } from './once.ts';
import { linksOf, type Reference } from './references.ts';

interface Named {
  name: string;
  to: string;
  reference: Reference;
}

/** Links as a list of links shows them: name and title together, and where each leads. */
function namedLinks(site: BuiltSite, page: BuiltPage): Map<string, Named[]> {
  const links = linksOf(page).flatMap((reference): (Named & { key: string })[] => {
    const { element, address } = reference;
    const name = nameOf(page.$, element);
    if (plainName(name) === '') return [];
    const target = targetOf(site, page.url, address);
    const to = target.kind === 'internal' ? `${target.file}#${target.hash}` : target.kind === 'external' ? target.url.href : address;
    // A list of this page's own parts (`#fees`) names them as their headings do; it is compared within itself.
    const key = [address.startsWith('#'), plainName(name), element.attribs.title ?? ''].join('|');
    return [{ key, name, to, reference }];
  });
  return Map.groupBy(links, ({ key }) => key);
}

/** Links of one page that sound alike lead to the same place; a title or aria-label may tell them apart. */
export const sameName: SiteRule = {
  id: 'links/same-name',
  title: '同一頁裡文字一樣的連結，連到同一個地方',
  basis: 'WCAG 2.4.9、3.2.4',
  severity: 'warns',
  check: (site) => {
    const once = frameOnce(({ key }: { key: string; frame: boolean }) => key);
    return site.pages.flatMap((page) =>
      [...namedLinks(site, page).values()].flatMap((links): SiteFault[] => {
        const [first] = links;
        const other = links.find(({ to }) => to !== first!.to);
        if (!first || !other) return [];
        const { address, line, column, frame } = other.reference;
        if (!once({ key: other.name, frame: frame && first.reference.frame })) return [];
        return [
          {
            url: page.url,
            line,
            column,
            written: [`[${other.name}](${address}`],
            what: `這一頁有兩個連結都叫「${other.name}」，卻連到不同的地方：「${first.reference.address}」和「${address}」。`,
            todo: '把兩個連結的文字改成不一樣，說出各連到哪裡。',
          },
        ];
      }),
    );
  },
};
