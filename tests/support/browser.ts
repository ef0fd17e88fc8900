import { chromium, type Browser, type Page } from 'playwright-core';
import { browserFlags, ensureBrowser } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';

export interface Visit {
  browser: Browser;
  url: string;
  /** Addresses outside this machine that any page asked for: must stay empty. */
  foreign: string[];
  open: (path: string, width?: number, options?: { scripts?: boolean; media?: 'print'; forced?: boolean }) => Promise<Page>;
  close: () => Promise<void>;
}

/** Serves a built site on loopback and opens a real browser on it. */
export async function visit(folder: string): Promise<Visit> {
  const { server, url } = await serve(folder);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
  const foreign: string[] = [];
  return {
    browser,
    url,
    foreign,
    async open(path, width = 1280, { scripts = true, media, forced = false } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        locale: 'zh-TW',
        timezoneId: 'Asia/Taipei',
        javaScriptEnabled: scripts,
        // The off-line worker has its own test (offline.test.ts).
        serviceWorkers: 'block',
        forcedColors: forced ? 'active' : 'none',
      });
      const page = await context.newPage();
      page.on('request', (request) => {
        if (!request.url().startsWith(url) && !request.url().startsWith('data:')) foreign.push(request.url());
      });
      if (media) await page.emulateMedia({ media });
      await page.goto(url + path);
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
