/** Media types by file ending; what is not named is sent as bytes to be saved. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
  'text/calendar': ['ics'],
  'application/xml': ['xml'],
  'application/rss+xml': ['rss'],
  'application/atom+xml': ['atom'],
  'application/json': ['json'],
  'application/geo+json': ['geojson'],
  'application/manifest+json': ['webmanifest'],
  'application/wasm': ['wasm'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'application/vnd.oasis.opendocument.graphics': ['odg'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/gif': ['gif'],
  'image/x-icon': ['ico'],
  'font/woff2': ['woff2'],
};

/** Types that are text: sent with `charset=utf-8`, and worth compressing. */
export const TEXT_TYPES: readonly string[] = Object.keys(TYPES).filter((type) => /^text\/|[/+](?:xml|json)$/u.test(type));
