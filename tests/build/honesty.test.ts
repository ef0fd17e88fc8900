import { describe, expect, it } from 'vitest';
import { built } from '../support/buildOffices.ts';
import { pagesOf } from '../support/site.ts';
import { telltales } from '../support/telltales.ts';

const pages = pagesOf(built.fixture);

describe('未確認的電話、費用、期限和時間', () => {
  it.each(telltales)('$field 不會出現在任何一頁：$words', ({ words }) => {
    const pattern =
      /^\d+$/u.test(words) && words.length < 4
        ? new RegExp(`(?<![\\d.])${words}(?![\\d.])\\s*(個工作天|日|天|working|day)`, 'u')
        : new RegExp(words, 'u');
    expect(pages.filter(({ html }) => pattern.test(html)).map(({ url }) => url)).toEqual([]);
  });

  it('在原來的位置寫「待公所確認」', () => {
    const sheet = pages.find(({ url }) => url === '/services/lighthouse-visit/')!.html;
    const strip = /<dl class="facts">([\s\S]*?)<\/dl>/u.exec(sheet)![1]!;
    expect(strip.match(/待公所確認/gu)!.length).toBeGreaterThanOrEqual(2);
  });

  it('沒有人檢視過的服務寫「公所尚未檢視」', () => {
    expect(pages.find(({ url }) => url === '/services/lantern-loan/')!.html).toContain('公所尚未檢視');
  });
});
