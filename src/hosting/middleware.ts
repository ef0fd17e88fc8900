import type { MiddlewareHandler } from 'astro';
import { placePolicy } from './placePolicy.ts';
import { standAlone } from './standAlone.ts';

/**
 * Gives every page that is built its policy. Astro's own `security.csp` would write it behind the page's JSON-LD and icon, with six hashes
 * of scripts that this site does not have, and could not be the very policy that the header files send.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(placePolicy(standAlone(await response.text(), url.pathname), url.pathname), response);
};
