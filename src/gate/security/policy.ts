import { policyFor, written } from '../../hosting/policy.ts';
import type { SiteFault, SiteRule } from '../rule.ts';
import { placeOf, type BuiltPage } from '../site.ts';
import { askMaintainer, shown } from './words.ts';

/** Elements that load or run something: a policy must stand before them to govern them. */
const GOVERNED = 'script:not([type="application/ld+json"]), style, link, base';

/** The directives in which a policy differs from the one of its page: 「script-src」. */
function differences(found: string, expected: string): string[] {
  const parts = (policy: string) => policy.split(';').map((part) => part.trim().replaceAll(/\s+/gu, ' '));
  const [is, must] = [new Set(parts(found)), new Set(parts(expected))];
  return [...new Set([...is.symmetricDifference(must)].filter(Boolean).map((part) => part.split(' ')[0]!))];
}

function judge({ url, $ }: BuiltPage): SiteFault[] {
  const metas = $('meta[http-equiv="content-security-policy" i]').toArray();
  const meta = metas[0];
  const again = `${askMaintainer}：政策的來源是 src/hosting/policy.ts，改好再重新製作。`;
  if (!meta) return [{ url, what: '這一頁沒有安全政策（Content-Security-Policy）。', todo: again }];
  const at = placeOf(meta);
  const says = $(meta).attr('content') ?? '';
  const unsafe = says.match(/'unsafe-[a-z-]+'/gu);
  if (unsafe) return [{ url, ...at, what: `安全政策放行了${shown([...new Set(unsafe)].join(' '))}，外來的程式就能執行。`, todo: again }];
  const wrong = differences(says, written(policyFor(url)));
  if (wrong.length) return [{ url, ...at, what: `安全政策和規定的不一樣：${shown(wrong.join('、'))}。`, todo: again }];
  if (metas.length > 1) return [{ url, ...placeOf(metas[1]), what: '這一頁寫了兩次安全政策。', todo: again }];
  const everything = $('*').toArray();
  const early = $(GOVERNED)
    .toArray()
    .find((element) => everything.indexOf(element) < everything.indexOf(meta));
  return early || $(meta).closest('head').length === 0 ? [{ url, ...at, what: '安全政策寫得太後面，管不到前面的內容。', todo: again }] : [];
}

/** Each page carries the policy that the one source gives it, before anything it has to govern. */
export const policy: SiteRule = {
  id: 'security/policy',
  title: '每一頁都有規定的安全政策，而且沒有放行不安全的寫法',
  basis: 'W3C Content Security Policy Level 3',
  severity: 'stops',
  check: ({ pages }) => pages.flatMap(judge),
};
