import { hazards, type Hazard } from '../../domain/hazard/hazards.ts';
import type { SiteFault, SiteRule } from '../rule.ts';
import { placeOf } from '../site.ts';
import { sheltersOf } from './shelters.ts';

/** The shelter that a link leads to: its block among all places, or its row on the page of a hazard. */
const idIn = (address: string) => /#(?:place-)?([a-z0-9-]+)$/u.exec(address)?.[1];

/** Where a page offers places for a hazard (`data-offers`), each of them is one for that hazard: a wrong shelter can cost lives. */
export const wrongPlace: SiteRule = {
  id: 'disaster/wrong-place',
  title: '每一種災害只列得出能躲那種災害的地方',
  basis: '服務計畫 4.2；內政部消防署避難收容處所點位檔（適用災害類別）',
  severity: 'stops',
  check(site, office) {
    const known = new Map(sheltersOf(office).map(({ id, data }) => [id, data]));
    return site.pages.flatMap(({ url, $ }) =>
      $('[data-offers]')
        .toArray()
        .flatMap((list) => {
          const hazard = $(list).attr('data-offers') as Hazard;
          const links = $(list).find('a[href*="#"]').toArray();
          return links.flatMap((link): SiteFault[] => {
            const id = idIn($(link).attr('href') ?? '');
            const shelter = id === undefined ? undefined : known.get(id);
            if (!shelter || shelter.hazards.includes(hazard)) return [];
            return [
              {
                url,
                ...placeOf(link),
                what: `${hazards[hazard] ?? hazard}可以去的地方裡列了「${shelter.name}」，它不能躲這種災害。`,
                todo: '這不是內容寫錯，請把這一頁的網址和這段話馬上交給維護網站的人；在改好以前，不要公開這一頁。',
              },
            ];
          });
        }),
    );
  },
};
