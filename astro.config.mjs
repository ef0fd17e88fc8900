// @ts-check
import { defineConfig } from 'astro/config';
import { hosting } from './src/hosting/integration.ts';
import { offline } from './src/offline/integration.ts';
import { cacheFolder, outputFolder, siteAddress } from './src/settings.ts';

export default defineConfig({
  ...(siteAddress() ? { site: siteAddress() } : {}),
  output: 'static',
  trailingSlash: 'always',
  outDir: outputFolder(),
  cacheDir: cacheFolder(),
  devToolbar: { enabled: false },
  integrations: [hosting(), offline()],
  // Colours for program code would come as style attributes, which the policy refuses.
  markdown: { syntaxHighlight: false },
  build: {
    format: 'directory',
    // One shared style sheet, fetched once and then cached: the next page costs its HTML alone.
    inlineStylesheets: 'never',
    concurrency: 4,
  },
  vite: {
    build: {
      // Scripts stay files of their own, so that the policy needs no 'unsafe-inline'.
      assetsInlineLimit: 0,
      cssCodeSplit: false,
    },
  },
});
