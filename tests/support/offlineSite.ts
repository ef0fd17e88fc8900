import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.ts';
import type { Office } from '../../src/domain/office/schema.ts';
import { readSite } from '../../src/gate/site.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { keptList, type KeptList } from '../../src/offline/list.ts';
import { CACHE } from '../../src/offline/worker/names.ts';
import { writeOffline } from '../../src/offline/write.ts';
import { OFFICE } from './officeWith.ts';

export const office = readOffice(OFFICE).entries.find(({ collection }) => collection === 'office')!.raw.data as Office;

/** How the server answers: as it should, never, or that it is broken. */
type Mode = 'well' | 'never' | 'broken';

/** A built site that can be changed, served on one port by a server that can be stopped and started again. */
export class OfflineSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'office-offline-'));
  url = '';
  mode: Mode = 'well';
  private server: Server | undefined;

  constructor(built: string) {
    cpSync(built, this.folder, { recursive: true });
  }

  async start(): Promise<void> {
    const { server, url } = await serve(this.folder, this.url ? Number(new URL(this.url).port) : 0);
    const [answer] = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      if (this.mode === 'well') answer!(request, response);
      else if (this.mode === 'broken') response.writeHead(503).end('broken');
    });
    Object.assign(this, { server, url });
  }

  /** Nothing listens any more: what the browser asks for is refused. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Changes one file; `write()` then makes the worker of what lies there. */
  change(address: string, how: (text: string) => string): void {
    const file = join(this.folder, address);
    writeFileSync(file, how(readFileSync(file, 'utf8')));
  }

  write(changes: Partial<Office> = {}): Promise<string> {
    return writeOffline(this.folder, { ...office, ...changes });
  }

  list(): Promise<KeptList> {
    return keptList(readSite(this.folder));
  }
}

/** A window of a visitor, with the worker as it comes. */
export const newVisitor = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ locale: 'zh-TW', timezoneId: 'Asia/Taipei', viewport: { width: 360, height: 800 } });

/** The first visit, until the worker serves the page: everything is kept then. */
export async function firstVisit(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return page;
}

/** What the device keeps: address → body. */
export function storeOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async (name) => {
    const cache = await caches.open(name);
    const entries = await Promise.all(
      (await cache.keys()).map(async (key) => [new URL(key.url).pathname, await (await cache.match(key))!.text()] as const),
    );
    return Object.fromEntries(entries);
  }, CACHE);
}

/** Spoils the store: bodies are put in place of whole ones, `null` takes an entry away. */
export async function spoil(page: Page, bodies: Record<string, string | null>): Promise<void> {
  await page.evaluate(
    async ({ name, bodies: wrong }) => {
      const cache = await caches.open(name);
      for (const key of await cache.keys()) {
        const body = wrong[new URL(key.url).pathname];
        if (body === null) await cache.delete(key);
        else if (body !== undefined) await cache.put(key, new Response(body, { headers: { 'content-type': 'text/html' } }));
      }
    },
    { name: CACHE, bodies },
  );
}

/** Ends the worker's program as a browser does after half a minute of quiet; the next page starts it anew. */
export async function restWorker(page: Page): Promise<void> {
  const tool = await page.context().newCDPSession(page);
  await tool.send('ServiceWorker.enable');
  await tool.send('ServiceWorker.stopAllWorkers');
  await tool.detach();
}

/** Lets the worker's clock go on by hours, as if the device had been off line so long. */
export async function passHours(context: BrowserContext, hours: number): Promise<void> {
  for (const worker of context.serviceWorkers()) {
    await worker.evaluate((ahead) => {
      const Real = Date;
      const now = () => Real.now() + ahead;
      (globalThis as { Date: unknown }).Date = class extends Real {
        constructor(given?: number) {
          super(given ?? now());
        }
      };
    }, hours * 3_600_000);
  }
}
