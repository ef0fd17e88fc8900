import { momentOf } from '../../domain/time/moment.ts';
import { OFFLINE_PAGE } from '../kept.ts';
import { storedCopy } from '../storedCopy.ts';
import type { Trouble } from '../words.ts';
import type { WorkerEvent } from './scope.ts';
import { copyOf, fillGaps, isKept, keep, list } from './store.ts';

/** How long a reader waits for the network while the device has a copy, in milliseconds. */
const PATIENCE = 3000;

/** The kept page that an address means: without `index.html`, with its closing slash. */
export function keptPage(pathname: string): string | undefined {
  const folder = pathname.replace(/\/index\.html$/u, '/');
  return [folder, `${folder}/`].find(isKept);
}

/** A stored page as it is shown; undefined where there is no whole copy. */
async function show(page: string, address: string, trouble: Trouble, elsewhere = false): Promise<Response | undefined> {
  const copy = await copyOf(page);
  if (!copy) return undefined;
  const html = storedCopy(await copy.text(), { address, built: list.built, now: momentOf(new Date()), trouble, elsewhere });
  const headers = new Headers(copy.headers);
  // They speak of the body as it was sent.
  for (const name of ['content-length', 'content-encoding', 'etag', 'last-modified']) headers.delete(name);
  headers.set('content-type', 'text/html; charset=utf-8');
  return new Response(html, { status: elsewhere ? 503 : 200, headers });
}

const later = (page: string | undefined) =>
  new Promise<'slow'>((done) => {
    if (page) setTimeout(() => done('slow'), PATIENCE);
  });

/**
 * A page that somebody opens: from the network, or the stored copy that says so where the network does not answer, not in time, or
 * only that the server is broken. A page that is not kept is waited for; without network another one tells what there is.
 */
export async function answerPage({ request, url, event }: { request: Request; url: URL; event: unknown }): Promise<Response> {
  const life = event as WorkerEvent;
  const page = keptPage(url.pathname);
  const address = url.pathname + url.search;
  const fresh = fetch(request);
  const answer = fresh.then(
    (response) => (response.status >= 500 ? 'failing' : response),
    () => 'offline' as const,
  );
  const first = await Promise.race([answer, later(page)]);
  if (first instanceof Response) {
    life.waitUntil(Promise.all([page && keep(page, life), fillGaps(life)]).catch(() => undefined));
    return first;
  }
  const copy = page && (await show(page, address, first));
  if (copy) return copy;
  // No copy: a slow answer is better than none, and what a broken server says is at least true.
  return fresh.catch(async () => (await show(OFFLINE_PAGE, address, 'offline', true)) ?? Response.error());
}
