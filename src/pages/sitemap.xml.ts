import type { APIRoute } from 'astro';
import { addressesOf, getSiteTree } from '../queries/siteTree.ts';

/** sitemap.xml for search engines; without a public address (SITE_URL) it lists paths only for our own checks. */
export const GET: APIRoute = async ({ site }) => {
  const urls = addressesOf(await getSiteTree(), { printed: false }).map((path) => (site ? new URL(path, site).href : path));
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.map((url) => `<url><loc>${url}</loc></url>`).join('\n')}\n</urlset>\n`;
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
