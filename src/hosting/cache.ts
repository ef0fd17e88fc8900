/** How long answers below an address may be kept. */
export interface CacheRule {
  /** Beginning of the addresses. */
  prefix: string;
  /** The Cache-Control header. */
  value: string;
}

/** Everything not named below is asked for anew each time and answered with 304 where it has not changed. */
export const DEFAULT_CACHE = 'no-cache';

/** No two prefixes may begin alike. */
export const CACHE_RULES: readonly CacheRule[] = [
  // The file name changes with the content.
  { prefix: '/_astro/', value: 'public, max-age=31536000, immutable' },
  // The off-line worker: what it is told to end must reach a device at its next visit. Said for hosts that would keep scripts.
  { prefix: '/sw.js', value: 'no-cache' },
  // The state of an emergency: caches on the way spare the server a crowd, and hold an alert back for ten seconds at most (decision 0012).
  { prefix: '/disaster/status.json', value: 'public, max-age=10' },
];
