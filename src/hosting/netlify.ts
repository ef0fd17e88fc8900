import { CACHE_RULES } from './cache.ts';
import { HEADERS } from './headers.ts';
import { asHeader, commonPolicy, EXCEPTIONS } from './policy.ts';
import { plainAddress, type HostedSite } from './site.ts';

/**
 * `_headers` as Netlify and Cloudflare Pages read it. They add up the rules that an address fits, so that each header stands in one
 * rule only: the policy is the common one (the pages' own narrow it), and what may not be kept is left to the hosts, which ask anew by default.
 */
export function netlifyHeaders({ https, exceptions = EXCEPTIONS }: Pick<HostedSite, 'https' | 'exceptions'>): string {
  const always = HEADERS.filter((header) => https || !header.https).map(({ name, value }) => `  ${name}: ${value}`);
  return [
    '/*',
    `  Content-Security-Policy: ${asHeader(commonPolicy(exceptions))}`,
    ...always,
    ...CACHE_RULES.flatMap(({ prefix, value }) => [prefix.endsWith('/') ? `${prefix}*` : prefix, `  Cache-Control: ${value}`]),
    '',
  ].join('\n');
}

/** `_redirects` as Netlify and Cloudflare Pages read it; the `!` that makes Netlify redirect although a page lies there is unknown to Cloudflare. */
export function netlifyRedirects(redirects: HostedSite['redirects']): string {
  return redirects.map(({ from, to }) => `${plainAddress(from)} ${plainAddress(to)} 301\n`).join('');
}
