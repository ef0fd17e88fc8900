import type { Page } from 'playwright-core';
import { TELL_KEEPER, type KindRule } from './type.ts';

const heard = new WeakMap<Page, Set<string>>();

/** Listens to a page from now on: errors, failed requests, and requests to anywhere but `origin`. Call before the first visit. */
export function listen(page: Page, origin: string): void {
  const kept = new Set<string>();
  heard.set(page, kept);
  const own = (url: string) => url.startsWith(`${origin}/`) || /^(?:data|blob|about):/u.test(url);
  const short = (url: string) => (url.startsWith(origin) ? url.slice(origin.length) : url);
  page.on('console', (message) => {
    // What a failed request says in the console is told below, with its address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      kept.add(`瀏覽器報錯「${message.text().replaceAll(origin, '').slice(0, 200)}」`);
    }
  });
  page.on('pageerror', (error) => kept.add(`程式出錯「${error.message.slice(0, 200)}」`));
  page.on('request', (request) => {
    if (!own(request.url())) kept.add(`向外面的網站要東西「${request.url()}」`);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page cuts what is still on its way; that is no fault of the page.
    if (own(request.url()) && request.failure()?.errorText !== 'net::ERR_ABORTED') kept.add(`拿不到「${short(request.url())}」`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) kept.add(`拿不到「${short(response.url())}」（${response.status()}）`);
  });
}

/** Forgets what was heard: a new page begins. */
export const forget = (page: Page): void => heard.get(page)?.clear();

/** Runs last, so that it has heard everything that the other rules made the page do. */
export const noise: KindRule = {
  id: 'browser/console',
  title: '頁面沒有程式錯誤，要的檔案都拿得到，也不向別的網站要東西',
  basis: '服務計畫：不把讀者的行蹤交給別人；WCAG 2.2 4.1',
  severity: 'stops',
  widths: [1280, 320],
  check(page) {
    const kept = [...(heard.get(page) ?? [])];
    forget(page);
    return Promise.resolve(
      kept.map((what) => ({ what: `打開這一頁時，${what}。`, todo: `網站的檔案都要放在自己的網站裡，而且拿得到。${TELL_KEEPER}` })),
    );
  },
};
