import { describe, expect, it } from 'vitest';
import { isSheet, kindOf, sampleByKind } from '../../../src/gate/browser/kinds.ts';

describe('頁面的種類', () => {
  it.each([
    ['/', '/'],
    ['/404.html', '/404.html/'],
    ['/visit/', '/visit/'],
    ['/services/', '/services/'],
    ['/services/x/', '/services/*/'],
    ['/services/x/checklist/', '/services/*/checklist/'],
    ['/services/for/birth/', '/services/for/*/'],
    ['/villages/x/evacuation/debris-flow/', '/villages/*/evacuation/*/'],
    ['/disaster/shelters/', '/disaster/shelters/'],
    ['/disaster/shelters/flood/', '/disaster/shelters/*/'],
    ['/en/', '/en/'],
    ['/en/visit/', '/en/visit/'],
    ['/en/services/x/', '/en/services/*/'],
    ['/news/2026/x/', '/news/*/*/'],
  ])('%s 是 %s', (url, kind) => expect(kindOf(url)).toBe(kind));

  it('每一種挑第一頁和最大的一頁，只有一頁就是那一頁', () => {
    const page = (url: string, size: number) => ({ url, html: 'x'.repeat(size) });
    const pages = [page('/faqs/a/', 5), page('/faqs/b/', 9), page('/faqs/c/', 7), page('/visit/', 1)];
    expect([...sampleByKind(pages)]).toEqual(['/faqs/a/', '/faqs/b/', '/visit/']);
  });

  it('應備文件表、海報和避難圖才是要剛好一張的', () => {
    expect(isSheet({ url: '/services/x/checklist/' })).toBe(true);
    expect(isSheet({ url: '/services/x/poster/' })).toBe(true);
    expect(isSheet({ url: '/villages/x/evacuation/debris-flow/' })).toBe(true);
    expect(isSheet({ url: '/services/checklist-of-boats/' })).toBe(false);
    expect(isSheet({ url: '/evacuation/' })).toBe(false);
  });
});
