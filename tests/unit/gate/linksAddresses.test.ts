import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressGone } from '../../../src/gate/links/addressGone.ts';
import { orphan } from '../../../src/gate/links/orphan.ts';
import { acceptAddresses, ADDRESSES } from '../../../src/gate/links/published.ts';
import { redirected } from '../../../src/gate/links/redirected.ts';
import { redirects } from '../../../src/gate/links/redirects.ts';
import { readSite } from '../../../src/gate/site.ts';
import { ADDRESS, linesTold, movedTo, page, told } from './linksSite.ts';

const site = {
  'index.html': page('<a href="/new/">新的</a>'),
  'new/index.html': page('<h2 id="part">一段</h2><a href="/">首頁</a>'),
  'old/index.html': movedTo('/new/'),
};
const moves = (...pairs: [from: string, to: string][]) => ({
  'redirects.yaml': pairs.map(([from, to]) => `- from: ${from}\n  to: ${to}\n`).join(''),
});

describe('站內連結不繞過搬家的網址', () => {
  it('連到新網址沒事，搬家頁自己也沒事', async () => {
    expect(await told(redirected, site)).toEqual([]);
  });

  it.each(['/old/', '/old/#part', '/old/?a=1', `${ADDRESS}/old/`])('連到「%s」就說新網址', async (address) => {
    expect(await told(redirected, { ...site, 'visit/index.html': page(`<a href="${address}">舊的</a>`) })).toEqual([
      `/visit/: 連結「${address}」連到已經搬家的網址。`,
    ]);
  });
});

describe('搬家的網址和做好的網站對得起來', () => {
  it.each([[['/old/', '/new/']], [['/old/', '/new/#part']], [['/old/', '/']]] as const)('%j 沒事', async ([from, to]) => {
    expect(await told(redirects, site, moves([from, to]))).toEqual([]);
  });

  it('沒有搬家的檔案也沒事', async () => {
    expect(await told(redirects, site)).toEqual([]);
  });

  it.each([
    [['/new/', '/'], 1, '「/new/」寫成搬走了，但是這一頁還在。'],
    [['/old/', '/newer/'], 2, '「/old/」搬到「/newer/」，但是沒有這一頁。'],
    [['/old/', '/new/#no'], 2, '「/new/」沒有「#no」這一段。'],
  ] as const)('%j 抓得到，說在第幾行', async ([from, to], line, what) => {
    const lists = moves([from, to]);
    expect(await told(redirects, site, lists)).toEqual([`${from}: ${what}`]);
    expect(await linesTold(redirects, site, lists)).toEqual([`redirects.yaml:${line}`]);
  });
});

describe('公布過的網址', () => {
  it('沒有名單就不查', async () => {
    expect(await told(addressGone, site)).toEqual([]);
  });

  it('還在的、搬走有轉的都沒事，不見的抓得到；空行和說明略過', async () => {
    const list = '# 公布過的網址\n\n/\n/gone/\n/new/\r\n/old/\n';
    expect(await told(addressGone, site, { [ADDRESSES]: list })).toEqual([
      expect.stringContaining('/gone/: 「/gone/」這一頁公布過，現在不見了'),
    ]);
  });

  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gate-addresses-'));
    for (const [file, text] of Object.entries({ ...site, '404.html': page('') })) {
      mkdirSync(join(folder, 'site', file, '..'), { recursive: true });
      writeFileSync(join(folder, 'site', file), text);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const accept = () => acceptAddresses(folder, readSite(join(folder, 'site')));
  const list = () => readFileSync(join(folder, ADDRESSES), 'utf8');

  it('第一次記下現在每一頁，不記 404 和搬家頁', () => {
    expect(accept()).toEqual({ count: 2, added: ['/', '/new/'], dropped: [] });
    expect(list()).toBe('/\n/new/\n');
  });

  it('公布過、現在有轉的舊網址留著，沒有轉的拿掉', () => {
    mkdirSync(join(folder, 'expectations'));
    writeFileSync(join(folder, ADDRESSES), '/\n/gone/\n/old/\n');
    expect(accept()).toEqual({ count: 3, added: ['/new/'], dropped: ['/gone/'] });
    expect(list()).toBe('/\n/new/\n/old/\n');
  });
});

describe('沒有人連過來的頁面', () => {
  const map = (...addresses: string[]) => ({
    'sitemap.xml': `<urlset>${addresses.map((one) => `<url><loc>${one}</loc></url>`).join('')}</urlset>`,
  });

  it('有人連、是首頁、不在網站地圖裡的都沒事', async () => {
    expect(await told(orphan, { ...site, 'alone/index.html': page(''), ...map('/', `${ADDRESS}/new/`) })).toEqual([]);
  });

  it('自己連自己不算', async () => {
    const alone = { 'alone/index.html': page('<a href="/alone/">這一頁</a><a href="#a">一段</a>') };
    expect(await told(orphan, { ...site, ...alone, ...map('/alone/') })).toEqual([
      '/alone/: 「/alone/」這一頁沒有任何頁面連過去，民眾找不到。',
    ]);
  });
});
