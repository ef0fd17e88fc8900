import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readOffice } from '../src/intake/readOffice.ts';
import { contentRoot, outputFolder } from '../src/settings.ts';
import { browserFlags, ensureBrowser } from './browser.ts';
import { serve } from './serve.ts';
import { readOptions } from './options.ts';

const HELP = `Takes the pictures that stand in the README, from the built site.

  npm run screenshots [-- --out DIR]

  --out DIR  where to write (default: .github/readme)
  --help     this text

Exit codes: 0 done, 1 not built yet or no browser, 2 wrong use.`;

const WIDTHS = [360, 1280] as const;

const values = readOptions(HELP, { out: { type: 'string', default: '.github/readme' } });
const office = readOffice(contentRoot()).entries.find(({ collection }) => collection === 'office')?.raw.data as { featured: string[] };

/** One of each kind of page, in both widths; of the services the one that the office puts first. */
const PAGES = {
  home: '/',
  sheet: `/services/${office.featured[0]}/`,
  village: '/villages/',
  visit: '/visit/',
  plan: '/plan/',
  report: '/report/',
} as const;

mkdirSync(values.out, { recursive: true });
const { server, url } = await serve(outputFolder());
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
for (const [name, path] of Object.entries(PAGES)) {
  for (const width of WIDTHS) {
    const page = await browser.newPage({
      viewport: { width, height: width === 360 ? 720 : 860 },
      deviceScaleFactor: width === 360 ? 1 : 0.6,
    });
    await page.goto(url + path);
    await page.screenshot({ path: join(values.out, `${name}-${width}.jpg`), type: 'jpeg', quality: 70 });
    await page.close();
    console.log(`${name} ${width}`);
  }
}
await browser.close();
server.close();
