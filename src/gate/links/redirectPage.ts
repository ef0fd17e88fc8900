import type { BuiltPage } from '../site.ts';

/** Where a page at an old address leads at once; undefined for a page that stays. */
export function redirectOf({ html, $ }: Pick<BuiltPage, 'html' | '$'>): string | undefined {
  // Looked for in the text first, so that not every page has to be parsed for it.
  if (!/http-equiv="?refresh/iu.test(html)) return undefined;
  return /url=\s*["']?([^"'\s]+)/iu.exec($('meta[http-equiv="refresh" i]').attr('content') ?? '')?.[1];
}
