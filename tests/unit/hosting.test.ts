import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { htaccess } from '../../src/hosting/apache.ts';
import { CACHE_RULES } from '../../src/hosting/cache.ts';
import { HEADERS } from '../../src/hosting/headers.ts';
import { netlifyHeaders, netlifyRedirects } from '../../src/hosting/netlify.ts';
import { nginxConf } from '../../src/hosting/nginx.ts';
import { placePolicy } from '../../src/hosting/placePolicy.ts';
import { LITE_STYLE } from '../../src/hosting/liteStyle.ts';
import { asHeader, BASE, commonPolicy, EXCEPTIONS, hashOf, policyFor, written, type Exception } from '../../src/hosting/policy.ts';
import { securityTxt, telephoneAddress } from '../../src/hosting/securityTxt.ts';
import { plainAddress } from '../../src/hosting/site.ts';
import { standAlone } from '../../src/hosting/standAlone.ts';

const search: Exception = { prefix: '/search/', allows: { 'script-src': ["'wasm-unsafe-eval'"], 'frame-src': ["'self'"] } };
const site = { root: '/srv/site', name: 'example.gov.tw', redirects: [{ from: '/old/', to: '/new/#a' }], https: true };

describe('安全政策只有一個來源', () => {
  it('沒有放行行內程式、eval 或任何別的網站', () => {
    for (const sources of [BASE, ...EXCEPTIONS.map(({ allows }) => allows)].flatMap((policy) => Object.values(policy))) {
      for (const source of sources) expect(source).toMatch(/^(?:'self'|'none'|data:|'wasm-unsafe-eval'|'sha256-[A-Za-z0-9+/]{43}=')$/u);
    }
    expect(BASE['default-src']).toEqual(["'none'"]);
    expect(
      Object.entries(BASE)
        .filter(([, sources]) => sources.includes('data:'))
        .map(([name]) => name),
    ).toEqual(['img-src']);
  });

  it('例外只管它的那一段網址，別頁不變', () => {
    expect(policyFor('/', [search])).toEqual(BASE);
    expect(policyFor('/searching', [search])).toEqual(BASE);
    expect(policyFor('/search/x/', [search])).toMatchObject({ 'script-src': ["'self'", "'wasm-unsafe-eval'"], 'frame-src': ["'self'"] });
    expect(policyFor('/a/', [{ prefix: '/a/', allows: { 'object-src': ["'self'"] } }])['object-src']).toEqual(["'self'"]);
    expect(commonPolicy([search])['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  it('頁內的樣式只有省電版的那一段放行，程式一段也沒有', () => {
    expect(policyFor('/disaster/lite/')['style-src']).toEqual(["'self'", hashOf(LITE_STYLE)]);
    expect(policyFor('/disaster/')).toEqual(BASE);
    expect(hashOf('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(hashOf(`${LITE_STYLE} `)).not.toBe(hashOf(LITE_STYLE));
    expect(EXCEPTIONS.flatMap(({ allows }) => allows['script-src'] ?? []).filter((source) => source.startsWith("'sha"))).toEqual([]);
  });

  it('省電版不連樣式檔，別頁照樣', () => {
    const page = '<head><meta charset="utf-8"><link rel="stylesheet" href="/_astro/style.x.css"></head>';
    expect(standAlone(page, '/disaster/lite/')).toBe('<head><meta charset="utf-8"></head>');
    expect(standAlone(page, '/disaster/')).toBe(page);
  });

  it('誰能把網頁放進框裡，只寫在標頭', () => {
    expect(written(BASE)).not.toContain('frame-ancestors');
    expect(asHeader(BASE)).toBe(`${written(BASE)}; frame-ancestors 'none'`);
  });

  it('放在字元編碼後面、其他東西前面', () => {
    const page = placePolicy('<head><meta charset="utf-8"><title>x</title><script src="/a.js"></script></head>', '/');
    expect(page).toBe(
      `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${written(BASE)}"><title>x</title><script src="/a.js"></script></head>`,
    );
    expect(() => placePolicy('<p>x</p>', '/x/')).toThrow('/x/ 沒有 <meta charset="utf-8">');
  });
});

describe('每一個回應都有的標頭', () => {
  const valueOf = (name: string) => HEADERS.find((header) => header.name === name)?.value;

  it.each([
    ['X-Content-Type-Options', /^nosniff$/u],
    ['Referrer-Policy', /^strict-origin-when-cross-origin$/u],
    ['Permissions-Policy', /^geolocation=\(self\), .*\bcamera=\(\).*\bmicrophone=\(\)/u],
    ['Cross-Origin-Opener-Policy', /^same-origin$/u],
    ['Strict-Transport-Security', /^max-age=31536000$/u],
  ])('%s', (name, value) => {
    expect(valueOf(name)).toMatch(value);
    // HSTS only where the site is known to be reached by https; the others everywhere.
    const always = name !== 'Strict-Transport-Security';
    for (const https of [true, false]) {
      expect(netlifyHeaders({ https }).includes(`${name}: ${valueOf(name)}`)).toBe(always || https);
      expect(nginxConf({ ...site, https }).includes(name)).toBe(true);
    }
  });
});

describe('主機設定都從同一份寫出來', () => {
  it('快取表的網址不互相蓋到', () => {
    const prefixes = CACHE_RULES.map(({ prefix }) => prefix);
    for (const one of prefixes) expect(prefixes.filter((other) => other.startsWith(one))).toEqual([one]);
  });

  it('nginx：add_header 都在同一層，location 裡沒有', () => {
    const conf = nginxConf({ ...site, exceptions: [search] });
    const locations = conf.split('\n').filter((line) => /^\s*location/u.test(line));
    expect(locations).toHaveLength(2);
    expect(locations.join()).not.toContain('add_header');
    expect(conf).toContain('location = "/old/" { return 301 "/new/#a"; }');
    expect(conf).toContain(`"~^/search/" "${asHeader(policyFor('/search/', [search]))}";`);
    expect(
      conf
        .split('\n')
        .filter((line) => /^\s*add_header/u.test(line))
        .every((line) => line.endsWith(' always;')),
    ).toBe(true);
  });

  it.each([{ root: '/srv/"; include /etc/passwd' }, { root: '' }, { name: 'a; b' }, { name: 'a\nb' }, { name: 'a$b' }])(
    'nginx：命令列帶不進別的設定 %j',
    (bad) => {
      expect(() => nginxConf({ ...site, ...bad })).toThrow('不可以');
    },
  );

  it('搬家的網址帶不進別的設定', () => {
    expect(plainAddress('/a/#x"; return 200 $host')).toBe('/a/#x%22%3B%20return%20200%20%24host');
    expect(plainAddress('/a/#%E6%B5%B7')).toBe('/a/#%E6%B5%B7');
    expect(plainAddress('/visit/#停車')).toBe('/visit/#%E5%81%9C%E8%BB%8A');
  });

  it('Netlify 和 Cloudflare：每個標頭只在一條規則裡，因為兩條都符合時它們會疊在一起', () => {
    const text = netlifyHeaders({ https: true, exceptions: [search] });
    expect(text.match(/Content-Security-Policy/gu)).toHaveLength(1);
    expect(text).toContain(asHeader(commonPolicy([search])));
    expect(text).toContain('/_astro/*\n  Cache-Control: public, max-age=31536000, immutable');
    expect(text.split('\n').every((line) => line.length < 2000)).toBe(true);
    expect(netlifyRedirects(site.redirects)).toBe('/old/ /new/#a 301\n');
  });

  it('只有走 https 才送 HSTS', () => {
    expect(netlifyHeaders({ https: true })).toContain('Strict-Transport-Security');
    expect(netlifyHeaders({ https: false })).not.toContain('Strict-Transport-Security');
    expect(htaccess(site)).toContain(`Strict-Transport-Security "max-age=31536000" "expr=%{HTTPS} == 'on'"`);
  });

  it('Apache：標頭、例外、搬家都有', () => {
    const text = htaccess({ ...site, exceptions: [search] });
    expect(text).toContain(`Header always set Content-Security-Policy "${asHeader(BASE)}"\n`);
    expect(text).toContain(`"${asHeader(policyFor('/search/', [search]))}" "expr=%{REQUEST_URI} =~ m#^/search/#"`);
    expect(text).toContain('RewriteRule "^old/$" "/new/#a" [R=301,NE,L]');
  });
});

describe('省電版的樣式，每一種主機都放行同一段', () => {
  const policy = asHeader(policyFor('/disaster/lite/'));

  it('標頭和那一頁自己的政策相同', () => {
    expect(nginxConf(site)).toContain(`"~^/disaster/lite/" "${policy}";`);
    expect(htaccess(site)).toContain(`"${policy}" "expr=%{REQUEST_URI} =~ m#^/disaster/lite/#"`);
    expect(netlifyHeaders({ https: true })).toContain(hashOf(LITE_STYLE));
    expect(
      netlifyHeaders({ https: true })
        .split('\n')
        .every((line) => line.length < 2000),
    ).toBe(true);
  });
});

describe('npm run hosting', () => {
  const hosting = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/hosting.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, OFFICE_CONTENT: 'tests/fixtures/office', SITE_URL: 'https://haijia.example' },
    });

  it('印出設定，網站名稱從 SITE_URL 來', () => {
    const { status, stdout } = hosting('--for', 'nginx', '--root', '/srv/site');
    expect(status).toBe(0);
    expect(stdout).toContain('server_name haijia.example;');
    expect(stdout).toContain('root "/srv/site";');
  });

  it.each([[[]], [['--for', 'iis']], [['--for', 'toString']], [['--for', 'nginx', '--name', 'a;b']], [['--nope']]])(
    '%j 用錯了，結束碼是 2',
    (args) => {
      const { status, stderr } = hosting(...args);
      expect(status).toBe(2);
      expect(stderr).toContain('--for HOST');
    },
  );

  it('寫不進檔案，結束碼是 1', () => {
    const { status, stderr } = hosting('--for', 'apache', '--out', '/no-such-folder/x');
    expect(status).toBe(1);
    expect(stderr).toContain('寫不進 /no-such-folder/x');
  });

  it('說明裡寫明 GitLab Pages 和 GitHub Pages 送不出標頭', () => {
    const { status, stdout } = hosting('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('GitLab Pages and GitHub Pages can send no headers');
  });
});

describe('security.txt', () => {
  it('電話、期限、語言；有網址才寫政策', () => {
    expect(securityTxt('02-20000001', '2026-11-22', new URL('https://haijia.example'))).toBe(
      'Contact: tel:+886-2-20000001\nExpires: 2027-11-21T00:00:00+08:00\nPreferred-Languages: zh-TW, en\n' +
        'Canonical: https://haijia.example/.well-known/security.txt\nPolicy: https://haijia.example/security/\n',
    );
    expect(securityTxt('02-20000001', '2026-11-22', undefined)).not.toContain('Policy');
    expect(securityTxt('02-20000001', '2026-11-22', new URL('http://haijia.example'))).not.toContain('Policy');
  });

  it('全國專線沒有國碼的寫法', () => {
    expect(telephoneAddress('1999')).toBe('tel:1999');
  });
});
