/** Beginning of the addresses of pages that bring their own style and ask for no file at all. */
export const ALONE = '/disaster/lite/';

const SHARED = /<link rel="stylesheet" href="\/_astro\/[^"]*">/gu;

/** A page that stands alone without the site's style sheet, which Astro links into every page there is; other pages as they are. */
export function standAlone(html: string, url: string): string {
  return url.startsWith(ALONE) ? html.replaceAll(SHARED, '') : html;
}
