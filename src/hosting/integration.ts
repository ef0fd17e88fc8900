import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { readRedirects } from '../intake/redirects.ts';
import { contentRoot, siteAddress } from '../settings.ts';
import { netlifyHeaders, netlifyRedirects } from './netlify.ts';

/** Gives every built page its policy, and the built folder the files by which Netlify and Cloudflare Pages send headers and redirects. */
export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        // While developing, Vite puts styles and scripts into the page that no policy of ours would let through.
        if (command === 'build') addMiddleware({ order: 'pre', entrypoint: new URL('./middleware.ts', import.meta.url) });
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), netlifyHeaders({ https: siteAddress()?.startsWith('https:') ?? false }));
        writeFileSync(new URL('_redirects', dir), netlifyRedirects(readRedirects(contentRoot())));
      },
    },
  };
}
