import type { Expected } from './type.ts';

const body = '內文';
const inPage = (rule: string, name: string, severity: Expected['severity'] = 'stops', sourceLine = 14, placeLine = 2): Expected => ({
  rule,
  severity,
  source: `pages/broken-link-${name}.md:${sourceLine}`,
  field: body,
  place: `/broken-link-${name}/:${placeLine}`,
});

export const linksExpected: Expected[] = [
  inPage('links/internal', 'internal'),
  inPage('links/internal', 'slash'),
  inPage('links/internal', 'unreadable'),
  inPage('links/internal', 'image'),
  inPage('links/internal', 'own-address'),
  { rule: 'links/internal', severity: 'stops', source: 'zones/broken-zone-link.mdx:18', field: '內文', place: '/zones/broken-zone-link/' },
  { rule: 'links/internal', severity: 'stops', place: '/broken/links/srcset/:13' },
  { rule: 'links/internal', severity: 'stops', place: '/broken/links/broken-link.css:3' },
  { rule: 'links/internal', severity: 'stops', place: '/broken/links/broken-link.webmanifest:3' },
  { rule: 'links/internal', severity: 'stops', place: '/sitemap-broken-links.xml:4' },
  inPage('links/anchor', 'anchor'),
  inPage('links/redirected', 'redirected'),
  { rule: 'links/redirects', severity: 'stops', source: 'redirects.yaml:4' },
  { rule: 'links/redirects', severity: 'stops', source: 'redirects.yaml:6' },
  { rule: 'links/redirects', severity: 'stops', source: 'redirects.yaml:7' },
  { rule: 'links/address-gone', severity: 'stops', source: 'expectations/addresses.txt:2' },
  { rule: 'links/orphan', severity: 'stops', place: '/broken/links/orphan/' },
  inPage('links/label', 'label'),
  inPage('links/label', 'label-more'),
  inPage('links/label', 'raw-address', 'warns'),
  inPage('links/same-name', 'same-name', 'warns', 16, 3),
  inPage('links/external-https', 'http', 'warns'),
  { rule: 'links/external-https', severity: 'warns', source: 'links/broken-link-http.yaml:2', field: '網址', place: '/links/' },
];
