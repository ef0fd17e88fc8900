import { addressOf } from '../../domain/collections.ts';
import type { SourceEntry } from '../../intake/readOffice.ts';
import type { SiteFault, SiteRule } from '../rule.ts';
import { placeOf } from '../site.ts';

/** The archive says itself that what it lists is over; the reading page of an attachment leads back to the notice that it belongs to. */
const MAY = /^\/(?:notices\/archive|documents\/[^/]+)\//u;

const leftOn = ({ raw }: SourceEntry): string | undefined => {
  const day = (raw.data as { expiresOn?: unknown } | null)?.expiresOn;
  return typeof day === 'string' ? day : undefined;
};

/** A notice that has expired leaves every list by itself: no page but the archive still leads to it (plan 5.1.3). */
export const expiredListed: SiteRule = {
  id: 'freshness/expired-listed',
  title: '過期的公告不留在任何列表上',
  basis: '服務計畫 5.1.3',
  severity: 'stops',
  check: (site, { entries, today }) => {
    const expired = new Map(
      entries
        .filter((entry) => entry.collection === 'notices' && (leftOn(entry) ?? today) < today)
        .map((entry) => [addressOf('notices', entry.id)!, entry]),
    );
    if (expired.size === 0) return [];
    return site.pages
      .filter(({ url }) => !MAY.test(url))
      .flatMap(({ url, $ }): SiteFault[] =>
        $('a[href]')
          .toArray()
          .flatMap((link) => {
            const to = $(link).attr('href') ?? '';
            const entry = expired.get(to.replace(/[?#].*$/u, ''));
            // Its own page in the other language is the same notice, not a list.
            if (!entry || url.replace(/^\/en\//u, '/') === to) return [];
            return [
              {
                url,
                ...placeOf(link),
                what: `公告「${$(link).text().trim()}」在 ${leftOn(entry)} 就過期了，這一頁還列著。`,
                todo: '是內文裡自己寫的連結，就刪掉那一句；是列表，請把這一則交給維護程式的人。',
              },
            ];
          }),
      );
  },
};
