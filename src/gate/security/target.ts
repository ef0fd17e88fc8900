import type { SiteFault, SiteRule } from '../rule.ts';
import { placeOf, type BuiltPage } from '../site.ts';
import { askMaintainer, shown } from './words.ts';

const SAYS = /另開|新視窗|新分頁|new (?:window|tab)/iu;
/** Window names that stay in the same one. */
const SAME = new Set(['', '_self', '_top', '_parent']);

function judge({ url, $ }: BuiltPage): SiteFault[] {
  return $('a[target], area[target], form[target], base[target]')
    .toArray()
    .filter((element) => !SAME.has(($(element).attr('target') ?? '').toLowerCase()))
    .flatMap((element): SiteFault[] => {
      const name = shown($(element).text().trim() || ($(element).attr('href') ?? ''));
      const base = { url, ...placeOf(element) };
      const rel = ($(element).attr('rel') ?? '').toLowerCase().split(/\s+/u);
      const says = SAYS.test(`${$(element).attr('title') ?? ''} ${$(element).attr('aria-label') ?? ''}`);
      return [
        ...(says
          ? []
          : [
              {
                ...base,
                what: `連結${name}會另開視窗，卻沒有先說。`,
                todo: `${askMaintainer}：在 title 寫「（另開新視窗）」，或不要另開視窗（刪掉 target）。`,
              },
            ]),
        ...(rel.includes('noopener') || rel.includes('noreferrer')
          ? []
          : [
              {
                ...base,
                what: `連結${name}另開的視窗可以回頭控制這一頁。`,
                todo: `${askMaintainer}：加上 rel="noopener"，或不要另開視窗（刪掉 target）。`,
              },
            ]),
      ];
    });
}

/** A link that opens a window says so and leaves the new window no hold on this page. */
export const target: SiteRule = {
  id: 'security/target',
  title: '另開視窗的連結有先說，而且管不到這一頁',
  basis: '網站無障礙規範 115.11（3.2.5 更改請求）；HTML noopener',
  severity: 'stops',
  check: ({ pages }) => pages.flatMap(judge),
};
