import { NavigationRoute } from 'workbox-routing/NavigationRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { isPage } from '../fingerprint.ts';
import { isLive, LIVE, OFFLINE_PAGE } from '../kept.ts';
import { answerPage } from './answer.ts';
import { HEAL } from './names.ts';
import { scope, type WorkerEvent } from './scope.ts';
import { isFirst, isKept, keepAll, kept, throwOutOld } from './store.ts';

/** Without these no stored page can be shown as it should be. */
const isFrame = (url: string) => url === OFFLINE_PAGE || url.endsWith('.css');

/**
 * The first time, what a weak network lets through is better than nothing: the rest is fetched later. An update takes the place of a
 * whole store only when it is whole itself; what it has fetched stays for its next attempt.
 */
async function install(event: WorkerEvent): Promise<void> {
  const missing = await keepAll(event);
  if (isFirst() ? missing.some(isFrame) : missing.length > 0) throw new Error(`not kept: ${missing.join(', ')}`);
  await scope.skipWaiting();
}

/** Nothing is fetched here: pages that somebody opens meanwhile wait for the end of it. */
async function activate(): Promise<void> {
  await throwOutOld();
  await scope.clients.claim();
}

scope.addEventListener('install', (event) => event.waitUntil(install(event)));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('message', (event) => {
  if (event.data === HEAL) event.waitUntil(keepAll(event));
});

const live = LIVE.map((address) => new RegExp(`^${address.replaceAll('.', String.raw`\.`)}`, 'u'));
registerRoute(new NavigationRoute(answerPage, { denylist: live }));
registerRoute(({ url, sameOrigin }) => sameOrigin && !isLive(url.pathname) && !isPage(url.pathname) && isKept(url.pathname), kept);
