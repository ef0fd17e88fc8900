import { describe, expect, it } from 'vitest';
import { withoutOldAlerts } from '../../src/offline/oldAlerts.ts';
import { storedCopy, type Circumstance } from '../../src/offline/storedCopy.ts';

const NOW = '2026-11-22 18:00';
const alert = (until: string, inside = '<p>退到高處</p>', tag = 'aside') =>
  `<${tag} class="alert" data-until="${until}">${inside}</${tag}>`;

describe('存下來的災害訊息', () => {
  const left = (html: string) => withoutOldAlerts(html, NOW, '[存]');

  it('已經結束的整個拿掉，裡面還有同樣的標籤也一樣', () => {
    expect(left(`<main>${alert('2026-11-22 17:59')}<p>內文</p></main>`)).toBe('<main><p>內文</p></main>');
    expect(left(`a${alert('2026-11-22 10:00', '<aside>裡面</aside><p>x</p>')}b`)).toBe('ab');
    expect(left(`a${alert('2025-01-01 10:00', '', 'section')}b${alert('2026-11-22 09:00')}c`)).toBe('abc');
  });

  it('正好在結束的那一分鐘，就不再出現', () => {
    expect(left(alert(NOW))).toBe('');
  });

  it('還沒結束的留著，並寫上是什麼時候存的', () => {
    expect(left(`x${alert('2026-11-22 18:01')}y`)).toBe('x<aside class="alert" data-until="2026-11-22 18:01">[存]<p>退到高處</p></aside>y');
  });

  it('結束和沒結束的並排、一個包著另一個，各看各的', () => {
    const both = alert('2026-11-23 09:00') + alert('2026-11-22 09:00') + alert('2026-11-24 09:00');
    expect(left(both).match(/data-until="[^"]*"/gu)).toEqual(['data-until="2026-11-23 09:00"', 'data-until="2026-11-24 09:00"']);
    const around = alert('2026-11-23 09:00', `<p>外</p>${alert('2026-11-22 09:00')}`, 'section');
    expect(left(around)).toBe('<section class="alert" data-until="2026-11-23 09:00">[存]<p>外</p></section>');
  });

  it('屬性的次序、大小寫和引號裡的 > 都不影響', () => {
    expect(left('a<ASIDE data-until="2026-11-22 09:00" title="a > b" class="alert">x</ASIDE>b')).toBe('ab');
    expect(left('a<aside title="a > b" data-until="2026-11-22 09:00">x</aside>b')).toBe('ab');
  });

  it('看不懂結束時間、或沒有關起來的，不當作結束，但標上是存的', () => {
    expect(left(alert('明天'))).toContain('[存]');
    const open = '<div data-until="2026-11-22 09:00"><p>沒有關';
    expect(left(open)).toBe('<div data-until="2026-11-22 09:00">[存]<p>沒有關');
  });

  it('放不下段落的標籤不塞段落；沒有訊息的頁一個字都不變', () => {
    expect(left('<li data-until="2026-12-01 09:00">x</li>')).toBe('<li data-until="2026-12-01 09:00">x</li>');
    expect(left('<p>data-until="2026-01-01 00:00"</p>')).toBe('<p>data-until="2026-01-01 00:00"</p>');
  });
});

describe('存下來的頁怎麼說自己', () => {
  const at = (more: Partial<Circumstance> = {}): Circumstance => ({
    address: '/villages/a/',
    built: '2026-11-22 12:00',
    now: NOW,
    trouble: 'offline',
    ...more,
  });
  const page = '<html><head><title>某里</title></head><body><header>x</header><main class="a > b"><h1>某里</h1></main></body></html>';

  it('主要內容最前面說是存的、什麼時候做的、為什麼；標題也說，附再試一次', () => {
    expect(storedCopy(page, at())).toBe(
      '<html><head><title>離線：某里</title></head><body><header>x</header><main class="a > b">' +
        '<div class="wrap stored" lang="zh-Hant-TW"><p class="note warn"><strong>這是存在這台裝置裡的頁面，做於 115 年 11 月 22 日 12:00。現在連不上網路，可能已經不是最新的。</strong> ' +
        '<a href="/villages/a/" title="再向網站要一次這一頁">再試一次</a></p></div><h1>某里</h1></main></body></html>',
    );
  });

  it('太慢和網站壞了，說的不一樣', () => {
    expect(storedCopy(page, at({ trouble: 'slow' }))).toContain('現在網路太慢，可能已經不是最新的。');
    expect(storedCopy(page, at({ trouble: 'failing' }))).toContain('網站現在沒有回應，可能已經不是最新的。');
  });

  it('英文頁用英文說', () => {
    const copy = storedCopy(page, at({ address: '/en/contact/' }));
    expect(copy).toContain('<div class="wrap stored" lang="en">');
    expect(copy).toContain(
      'This page is stored on this device and was made on 22 November 2026, 12:00. There is no network now; it may be out of date.',
    );
    expect(copy).toContain('<title>Off line: ');
  });

  it('代替沒有存的頁時，說那一頁沒有存，再試的是那一頁；網址不會變成標記', () => {
    const copy = storedCopy(page, at({ address: '/services/x/?a="><script>', elsewhere: true }));
    expect(copy).toContain('現在連不上網路，您要看的那一頁也沒有存在這台裝置裡。');
    expect(copy).toContain('href="/services/x/?a=&quot;&gt;&lt;script&gt;"');
    expect(copy).not.toContain('做於');
  });

  it('沒有 <main> 的頁寫在 <body> 後面；根本不是頁的不出手', () => {
    expect(storedCopy('<body id="b"><p>x</p></body>', at())).toMatch(/^<body id="b"><div class="wrap stored"/u);
    expect(() => storedCopy('壞掉的位元', at())).toThrow('no <main>');
  });

  it('沒有結束的訊息，說是什麼時候存下來的', () => {
    const with_ = page.replace('<header>', `${alert('2026-11-22 20:00')}<header>`);
    expect(storedCopy(with_, at())).toContain('這則訊息是 115 年 11 月 22 日 12:00 存下來的，之後有沒有變，現在看不到。');
  });
});
