import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { Strategy } from 'workbox-strategies/Strategy.js';
import type { StrategyHandler } from 'workbox-strategies/StrategyHandler.js';
import { fingerprint } from '../fingerprint.ts';
import type { KeptList } from '../list.ts';
import { CACHE } from './names.ts';
import { scope, type WorkerEvent } from './scope.ts';

declare const __KEPT__: KeptList;

/** What this build asks the device to keep; written in when the worker is bundled. */
export const list = __KEPT__;

/** Knows the key of each kept file, which holds its revision, and throws out what no list names any more. */
const controller = new PrecacheController({ cacheName: CACHE });
controller.addToCacheList(list.files.map(({ url, revision }) => ({ url, revision })));
const revisions = new Map(list.files.map(({ url, revision }) => [url, revision]));

/** True for an answer that says exactly what was built: neither cut, nor empty, nor of another build, nor another page in its place. */
async function isWhole(address: string, response: Response): Promise<boolean> {
  if (!response.ok || response.redirected) return false;
  const bytes = new Uint8Array(await response.clone().arrayBuffer());
  return (await fingerprint(address, bytes)) === revisions.get(address);
}

const addressOf = (request: Request) => new URL(request.url).pathname;
const ifWhole = async (address: string, response: Response | undefined) =>
  response && (await isWhole(address, response)) ? response : undefined;

/** The stored copy where it is whole, else the file from the network, which is then stored: one way to fill, to heal and to answer. */
class Kept extends Strategy {
  async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const copy = await handler.cacheMatch(request);
    if (copy) return copy;
    const response = await handler.fetch(request);
    const stored = await handler.cachePut(request, response.clone());
    if (!stored && (handler.params as { must?: boolean } | undefined)?.must) throw new Error(`${request.url} is not what was built`);
    return response;
  }
}

/** Answers for kept files other than pages. */
export const kept = new Kept({
  cacheName: CACHE,
  plugins: [
    {
      cacheKeyWillBeUsed: ({ request }) => Promise.resolve(controller.getCacheKeyForURL(request.url) ?? request),
      // The request of a stored answer is its key: the address with the revision behind it.
      cachedResponseWillBeUsed: ({ request, cachedResponse }) => ifWhole(addressOf(request), cachedResponse),
      cacheWillUpdate: ({ request, response }) => ifWhole(addressOf(request), response),
    },
  ],
});

/** True for the address of a kept file. */
export const isKept = (address: string): boolean => revisions.has(address);

/** The stored copy of a kept file; undefined where there is none or where it is damaged. */
export async function copyOf(address: string): Promise<Response | undefined> {
  return ifWhole(address, await controller.matchPrecache(address));
}

/** Sees to it that a kept file lies whole in the store; rejects where it cannot be had. */
export async function keep(address: string, event: WorkerEvent): Promise<void> {
  // Asked anew of the server: what a browser's own cache holds may be of an earlier build.
  const request = new Request(address, { cache: 'no-cache', credentials: 'same-origin' });
  await kept.handle({ request, event, params: { must: true } } as Parameters<typeof kept.handle>[0]);
}

/** Four at a time: enough to fill a slow line, few enough to leave room for the page that is being read. */
const AT_ONCE = 4;

/** Sees to it that everything lies whole in the store; returns what could not be had. */
export async function keepAll(event: WorkerEvent): Promise<string[]> {
  const queue = list.files.map(({ url }) => url);
  const missing: string[] = [];
  const work = async () => {
    for (let url = queue.shift(); url; url = queue.shift()) await keep(url, event).catch(() => missing.push(url!));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return missing;
}

/** True where the store has an entry for every kept file; what the entries say is not looked at. */
async function isComplete(): Promise<boolean> {
  const stored = new Set((await (await caches.open(CACHE)).keys()).map(({ url }) => url));
  return [...controller.getURLsToCacheKeys().values()].every((key) => stored.has(key));
}

let looked = false;

/** Once in a worker's life, with the network there: fetches what the browser threw away or what never arrived. */
export async function fillGaps(event: WorkerEvent): Promise<void> {
  if (looked) return;
  looked = true;
  if (!(await isComplete())) await keepAll(event);
}

/** Deletes what earlier builds stored and this one does not name. */
export async function throwOutOld(): Promise<void> {
  await controller.activate({ waitUntil: () => {} } as unknown as Parameters<typeof controller.activate>[0]);
}

/** True while no worker of this site serves the device yet. */
export const isFirst = (): boolean => scope.registration.active === null;
