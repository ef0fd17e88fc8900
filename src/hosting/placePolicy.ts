import { escapeHtml } from '../text/escapeHtml.ts';
import { policyFor, written } from './policy.ts';

const CHARSET = /<meta charset="?utf-8"?\s*\/?>/iu;

/** The meta element with the policy of the page at an address. */
export function policyMeta(url: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(written(policyFor(url)))}">`;
}

/**
 * A page with its policy right behind its character set: a policy in a meta element does not govern what stands before it.
 * Throws for a page that does not say its character set.
 */
export function placePolicy(html: string, url: string): string {
  if (!CHARSET.test(html)) throw new Error(`${url} 沒有 <meta charset="utf-8">，放不進安全政策。`);
  return html.replace(CHARSET, (charset) => charset + policyMeta(url));
}
