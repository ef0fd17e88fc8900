import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserFlags, ensureBrowser } from '../../scripts/browser.ts';
import { startNginx } from '../../scripts/nginx.ts';
import { sampleByKind } from '../../src/gate/browser/kinds.ts';
import { readSite } from '../../src/gate/site.ts';
import { CACHE_RULES, DEFAULT_CACHE } from '../../src/hosting/cache.ts';
import { HEADERS } from '../../src/hosting/headers.ts';
import { nginxConf } from '../../src/hosting/nginx.ts';
import { asHeader, policyFor } from '../../src/hosting/policy.ts';
import { readRedirects } from '../../src/intake/redirects.ts';
import { built } from '../support/buildOffices.ts';
import { OFFICE } from '../support/officeWith.ts';
import { assetsOf } from '../support/site.ts';

const served = mkdtempSync(join(tmpdir(), 'served-'));
const PROBES = {
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
};
const redirects = readRedirects(OFFICE);
let sites: { url: string; stop: () => Promise<void> }[] = [];
let browser: Browser;

beforeAll(async () => {
  cpSync(built.fixture, served, { recursive: true });
  mkdirSync(join(served, 'files'), { recursive: true });
  for (const ending of Object.keys(PROBES)) writeFileSync(join(served, `files/probe.${ending}`), 'x');
  writeFileSync(join(served, 'probe.webmanifest'), '{}');
  writeFileSync(join(served, 'probe.ics'), 'BEGIN:VCALENDAR');
  writeFileSync(join(served, '.secret'), 'x');
  mkdirSync(join(served, 'empty'), { recursive: true });
  writeFileSync(
    join(served, 'inline.html'),
    '<!doctype html><title>x</title><script>document.title = "ran";</script><p style="color:red">x</p>',
  );
  sites = await Promise.all(
    [served, built.real].map((root) => startNginx((listen) => nginxConf({ root, name: '_', redirects, https: false }, listen))),
  );
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
});
afterAll(async () => {
  await browser?.close();
  for (const { stop } of sites) await stop();
  rmSync(served, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(sites[0]!.url + path, { redirect: 'manual', headers });
const style = () => assetsOf(served).find((file) => file.endsWith('.css'))!;

describe('真的 nginx 用寫出來的設定', () => {
  it.each([
    ['網頁', () => '/', 200, DEFAULT_CACHE],
    ['深一層的網頁', () => '/services/', 200, DEFAULT_CACHE],
    ['找不到的網址', () => '/no-such-page/', 404, DEFAULT_CACHE],
    ['找不到的資產', () => '/_astro/no-such.css', 404, DEFAULT_CACHE],
    ['資產', style, 200, CACHE_RULES[0]!.value],
    ['災害狀態', () => '/disaster/status.json', 200, CACHE_RULES.find(({ prefix }) => prefix === '/disaster/status.json')!.value],
    ['離線程式', () => '/sw.js', 200, 'no-cache'],
    ['附件', () => '/files/probe.odt', 200, DEFAULT_CACHE],
    ['搬家的網址', () => redirects[0]!.from, 301, DEFAULT_CACHE],
    ['security.txt', () => '/.well-known/security.txt', 200, DEFAULT_CACHE],
  ])('%s帶著每一個標頭', async (_name, path, status, cache) => {
    const answer = await get(path());
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-security-policy')).toBe(asHeader(policyFor(path())));
    expect(answer.headers.get('cache-control')).toBe(cache);
    for (const { name, value, https } of HEADERS) expect([name, answer.headers.get(name)]).toEqual([name, https ? null : value]);
    expect(answer.headers.get('server')).toBe('nginx');
  });

  it('前面有 https 的代理時送 HSTS', async () => {
    const hsts = async (forwarded: string) => (await get('/', { 'X-Forwarded-Proto': forwarded })).headers.get('strict-transport-security');
    expect(await hsts('https')).toBe('max-age=31536000');
    expect(await hsts('http')).toBeNull();
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['/probe.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/probe.ics', 'text/calendar; charset=utf-8'],
    ...Object.entries(PROBES).map(([ending, type]) => [`/files/probe.${ending}`, type]),
  ])('%s 的類型是 %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  it('樣式檔有類型，而且壓縮', async () => {
    const answer = await get(style(), { 'Accept-Encoding': 'gzip' });
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });

  it.each(['/', '/disaster/status.json'])('沒有改過的 %s 回 304，沒有內容', async (path) => {
    const { headers } = await get(path);
    const again = await get(path, { 'If-None-Match': headers.get('etag')! });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('找不到時給的是網站自己的 404 頁', async () => {
    expect(await (await get('/no-such-page/')).text()).toContain('找不到這一頁');
  });

  it.each(['/_headers', '/_redirects', '/.secret', '/empty/', '/%2e%2e/etc/passwd'])('%s 不給看', async (path) => {
    expect((await get(path)).status).toBeGreaterThanOrEqual(400);
    expect(await (await get(path)).text()).not.toMatch(/nginx\/\d|Index of/u);
  });

  it('少了斜線的網址帶到有斜線的，搬家的帶到新的；不寫出主機名稱', async () => {
    for (const [from, to] of [['/services', '/services/'], ...redirects.map((one) => [one.from, one.to])] as [string, string][]) {
      const answer = await get(from);
      expect([from, answer.status, answer.headers.get('location')]).toEqual([from, 301, to]);
    }
  });
});

describe('瀏覽器照著政策看每一種頁面', () => {
  /** Violations of the policy and everything the console complains about. */
  async function complaints(url: string): Promise<string[]> {
    const context = await browser.newContext({ locale: 'zh-TW' });
    const page = await context.newPage();
    const found: string[] = [];
    const missing = url.endsWith('/no-such-page/');
    page.on('console', (message) => {
      // The browser itself reports the status of a page that is meant to be missing.
      const expected = missing && message.text().includes('404');
      if (['error', 'warning'].includes(message.type()) && !expected) found.push(message.text());
    });
    page.on('pageerror', (error) => found.push(String(error)));
    page.on('requestfailed', (request) => found.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
    await page.addInitScript(() => {
      const told: string[] = ((window as unknown as { told: string[] }).told = []);
      document.addEventListener('securitypolicyviolation', (event) => told.push(`${event.effectiveDirective} ${event.blockedURI}`));
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    found.push(...(await page.evaluate(() => (window as unknown as { told: string[] }).told)));
    await context.close();
    return found;
  }

  it.each([
    { name: '虛構的公所', index: 0, folder: built.fixture },
    { name: '真的內容', index: 1, folder: built.real },
  ])('$name：沒有違反政策，主控台沒有錯誤', async ({ index, folder }) => {
    const { url } = sites[index]!;
    const pages = [...sampleByKind(readSite(folder).pages), '/no-such-page/'];
    const wrong: string[] = [];
    for (const path of pages) wrong.push(...(await complaints(url + path)).map((what) => `${path} ${what}`));
    expect(wrong).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(15);
  });

  it('網頁裡直接寫的程式和樣式不會生效，而且會被發現', async () => {
    const found = (await complaints(`${sites[0]!.url}/inline.html`)).join('\n');
    expect(found).toContain('script-src-elem inline');
    expect(found).toContain('style-src-attr inline');
    const page = await browser.newPage();
    await page.goto(`${sites[0]!.url}/inline.html`);
    expect(await page.title()).toBe('x');
    await page.close();
  });

  it('結構化資料（JSON-LD）照樣讀得到', async () => {
    const page = await browser.newPage();
    await page.goto(`${sites[0]!.url}/`);
    const data = await page.locator('script[type="application/ld+json"]').first().textContent();
    expect(JSON.parse(data!)).toMatchObject({ '@context': 'https://schema.org' });
    await page.close();
  });

  it('別的網站不能把網頁放進框裡', async () => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.setContent(`<iframe src="${sites[0]!.url}/"></iframe>`);
    await expect.poll(() => refused.join('\n')).toContain('frame-ancestors');
    await page.close();
  });
});
