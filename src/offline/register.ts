import { HEAL } from './worker/names.ts';

/** Asks the browser for the worker. Where it refuses (a private window, a full device), the site works as it always did. */
function register(): void {
  navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined);
}

/** After everything else, so that no reader's page waits for the pages that may be needed one day. */
const whenIdle = () => ('requestIdleCallback' in globalThis ? requestIdleCallback(register) : setTimeout(register, 1000));

if (isSecureContext && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
  addEventListener('online', () => navigator.serviceWorker.controller?.postMessage(HEAL));
}
