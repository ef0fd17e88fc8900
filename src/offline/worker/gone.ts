import { PREFIX } from './names.ts';
import { scope } from './scope.ts';

/** Everything that the worker before this one stored, and this one itself: afterwards the device is as if there had never been one. */
async function leave(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)));
  await scope.registration.unregister();
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(leave()));
