import { describe, expect, it } from 'vitest';
import { declarationsOf } from '../../../src/codes/declarations.ts';
import { fontSizeFaults } from '../../../src/codes/fontSize.ts';

describe('字型大小', () => {
  it('說出第幾行、哪個選擇器、怎麼改', () => {
    const [fault, ...more] = fontSizeFaults('/* 註解\n */\n.note,\n.tip {\n  color: red;\n  font-size: 12px;\n}\n');
    expect(more).toEqual([]);
    expect(fault).toEqual({
      line: 6,
      what: '.note, .tip 的 font-size: 12px 用了固定單位（12px），讀者放大文字時不會跟著變。',
      todo: '改用 rem、em、% 或 small、medium 這類名稱（16px 就是 1rem）。',
    });
  });

  it.each(['12px', '.5PX', '10pt', '1pc', '1cm', '4mm', '1in', '12Q', 'max(12px, 10px)', '1e1px'])('font-size: %s 擋下', (size) => {
    expect(fontSizeFaults(`p{font-size:${size}}`).map(({ open }) => open)).toEqual([undefined]);
  });

  it.each([
    '1rem',
    '1.2em',
    '93.75%',
    'small',
    'x-large',
    'larger',
    'inherit',
    '0',
    'clamp(1rem, 2vw + .5rem, 2rem)',
    'var(--unknown)',
    '2ch',
  ])('font-size: %s 不說', (size) => {
    expect(fontSizeFaults(`p{font-size:${size}}`)).toEqual([]);
  });

  it('一層一層的自訂屬性、巢狀規則和 @media 裡都看得到', () => {
    const css =
      ':root{--a:var(--b);--b:13px;--c:9px}\np{font-size:var(--a);&:hover{font-size:14px}}\n@media (width<36rem){p{font:15px/2 x;width:9px}}';
    expect(fontSizeFaults(css).map(({ line, what }) => [line, /（(.+?)）/u.exec(what)?.[1]])).toEqual([
      [1, '13px'],
      [2, '14px'],
      [3, '15px'],
    ]);
  });

  it('列印用的樣式只提醒；同時給螢幕用的擋下', () => {
    const open = (css: string) => fontSizeFaults(css).map((fault) => Boolean(fault.open));
    expect(open('@media print{p{font-size:10pt}}')).toEqual([true]);
    expect(open('@page{@top-left{font-size:9pt}}')).toEqual([true]);
    expect(open('@media screen,print{p{font-size:10pt}}')).toEqual([false]);
    expect(open('@media not print{p{font-size:10pt}}')).toEqual([false]);
  });

  it('字串、網址、註解和 @import 不是宣告', () => {
    const css = '@import url(a.css);@charset "utf-8";a{content:"}b{font-size:1px}";background:url(data:x;font-size:2px)/*;font-size:3px*/}';
    expect(declarationsOf(css).map(({ property }) => property)).toEqual(['content', 'background']);
    expect(fontSizeFaults(css)).toEqual([]);
  });
});
