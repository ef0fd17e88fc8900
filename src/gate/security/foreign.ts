import type { SiteFault, SiteRule } from '../rule.ts';
import { placeOf, type BuiltPage } from '../site.ts';
import { addressesIn, asRead, type HeldAddress } from './addresses.ts';
import { shown } from './words.ts';

/** Links of a page's head that only say something and fetch nothing. */
const TELLS = /(?:^|\s)(?:canonical|alternate|license|author|help|next|prev|search)(?:\s|$)/iu;
/** Elements whose address a visitor must follow by hand. */
const FOLLOWED = new Set(['a', 'area', 'blockquote', 'q', 'del', 'ins']);

/** True for an address of another host, or one without `https:` that would turn foreign with a slip of the pen. */
export function isForeign(address: string, own: string | undefined): boolean {
  const read = asRead(address);
  if (read.startsWith('//')) return true;
  if (!/^[a-z][a-z0-9+.-]*:/iu.test(read) || /^data:/iu.test(read)) return false;
  return !own || !URL.canParse(read) || new URL(read).origin !== new URL(own).origin;
}

function asked({ url, $ }: BuiltPage, own: string | undefined): SiteFault[] {
  const fetches = ({ element, tag, attribute }: HeldAddress) => {
    if (attribute === 'cite' || (FOLLOWED.has(tag) && attribute !== 'ping')) return false;
    return tag !== 'link' || !TELLS.test((element as { attribs: Record<string, string> }).attribs.rel ?? '');
  };
  return addressesIn($)
    .filter((held) => fetches(held) && isForeign(held.address, own))
    .map(({ element, tag, address }) => ({
      url,
      ...placeOf(element),
      written: [address],
      what: `「<${tag}>」會向別的網站${shown(address)}要東西或送資料，別的網站就知道誰看了這一頁。`,
      todo: '改用本站自己的檔案（網址用一個「/」開頭）；要給民眾看別的網站，改成文字連結。',
    }));
}

/** No page asks another host for anything while it is read, and no form is sent there. */
export const foreign: SiteRule = {
  id: 'security/foreign',
  title: '看網頁時不會連到別的網站',
  severity: 'stops',
  check: ({ pages, address }) => pages.flatMap((page) => asked(page, address)),
};
