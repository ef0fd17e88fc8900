import { expect, it } from 'vitest';
import { markChinese } from '../../src/text/markChinese.ts';

it('英文頁裡的中文標了語言，屬性和英文不動', () => {
  expect(markChinese('<p>Sea warning (海上颱風警報): <a title="公告" href="/x/">list</a> 大雨</p>')).toBe(
    '<p>Sea warning (<span lang="zh-Hant-TW">海上颱風警報</span>): <a title="公告" href="/x/">list</a> <span lang="zh-Hant-TW">大雨</span></p>',
  );
});
