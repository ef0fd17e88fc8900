import { hashOf, policyFor } from '../../hosting/policy.ts';
import type { SiteFault, SiteRule } from '../rule.ts';
import { placeOf, type BuiltPage } from '../site.ts';
import { addressesIn, asRead, elementsOf } from './addresses.ts';
import { askMaintainer, shown } from './words.ts';

/** Kinds of script element that hold data and never run. */
const DATA = new Set(['application/ld+json', 'application/json']);
const RUNS = /^(?:javascript|vbscript):/iu;
/** Only pictures may be data: anything else of that kind is a page or a program that nobody has checked. */
const PICTURE = /^data:(?:,$|image\/)/iu;

const todo = `${askMaintainer}：程式和樣式要放在自己的檔案裡。`;

function elements({ url, $ }: BuiltPage): SiteFault[] {
  const scripts = $('script:not([src])')
    .toArray()
    .filter((element) => !DATA.has(($(element).attr('type') ?? '').toLowerCase()))
    .map((element) => ({ element, what: `網頁裡直接寫了程式${shown($(element).text())}。` }));
  // A style may stand in a page whose policy knows its very text.
  const allowed = policyFor(url)['style-src'] ?? [];
  const styles = $('style')
    .toArray()
    .filter((element) => !allowed.includes(hashOf($(element).text())))
    .map((element) => ({ element, what: `網頁裡直接寫了樣式${shown($(element).text())}。` }));
  return [...scripts, ...styles].map(({ element, what }) => ({ url, ...placeOf(element), what, todo }));
}

function attributes({ url, $ }: BuiltPage): SiteFault[] {
  return elementsOf($).flatMap((element) =>
    Object.entries(element.attribs)
      .filter(([name]) => name === 'style' || name === 'srcdoc' || /^on[a-z]+$/u.test(name))
      .map(([name, value]) => ({
        url,
        ...placeOf(element),
        written: [value],
        what: `「<${element.tagName}>」用屬性「${name}」寫了${name === 'style' ? '樣式' : '程式'}${shown(value)}。`,
        todo,
      })),
  );
}

function addresses({ url, $ }: BuiltPage): SiteFault[] {
  return addressesIn($)
    .filter(({ tag, attribute, address }) => {
      const read = asRead(address);
      return (
        RUNS.test(read) || (/^data:/iu.test(read) && !(PICTURE.test(read) && (tag === 'img' || (tag === 'link' && attribute === 'href'))))
      );
    })
    .map(({ element, tag, address }) => ({
      url,
      ...placeOf(element),
      written: [address],
      what: `「<${tag}>」的網址${shown(address)}是一段程式或資料，點了會執行。`,
      todo: '換成 https:// 開頭的網址，或本站的網址（/ 開頭）；都不是就刪掉。',
    }));
}

/** Nothing on a page runs or draws that is not a file of this site or a style that its policy knows: anything else would be refused, and the page would break. */
export const inline: SiteRule = {
  id: 'security/inline',
  title: '網頁裡沒有直接寫的程式和樣式',
  basis: 'W3C Content Security Policy Level 3（不用 unsafe-inline）',
  severity: 'stops',
  check: ({ pages }) => pages.flatMap((page) => [...elements(page), ...attributes(page), ...addresses(page)]),
};
