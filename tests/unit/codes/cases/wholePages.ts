import { page, type Cases } from './case.ts';

/** Codes that look at a page as a whole, and at its style. */
export const wholePages: Record<string, Cases> = {
  HM1240200C: {
    stops: [page('', ''), page('', '<title> </title>'), page('', '<title>&nbsp;</title>'), page('<svg><title>圖</title></svg>', '')],
    good: [page(''), page('', '<title>調解聲請 - 海岬區公所</title>'), '<p>片段</p>'],
  },
  HM1310100C: {
    stops: ['<html><head></head></html>', '<html lang=""><body></body></html>', '<html lang="  "><body></body></html>'],
    warns: ['<html lang="中文"><body></body></html>', '<html lang="zh_TW"><body></body></html>'],
    good: [page(''), '<html lang="en"><body></body></html>', '<p>片段</p>'],
  },
  HM2310200C: {
    warns: [
      page('<p>The quick brown fox jumps over the dog.</p>'),
      page('<p>歡迎 ようこそ</p>'),
      page('<p>환영합니다</p>'),
      page('<p>Chào mừng bạn đến với</p>'),
      page('<p lang="en">Office 海岬區公所</p>'),
      page('<p lang="">甲</p>'),
    ],
    good: [
      page('<p lang="en">The quick brown fox jumps over the dog.</p>'),
      page('<p><span lang="ja">ようこそ</span>歡迎</p>'),
      page('<p>用 Google Maps 看地圖，檔案是 PDF</p>'),
      page('<pre>npm run build and then test it</pre>'),
      '<p>The quick brown fox jumps over the dog.</p>',
    ],
  },
  CS2140401C: {
    stops: [
      '<style>p { font-size: 12px }</style>',
      '<p style="font-size:10pt">字</p>',
      '<style>:root{--s:14px} p{font-size:var(--s)}</style>',
      '<p style="font:italic bold 1cm/1.5 serif">字</p>',
    ],
    warns: [
      '<style>@media print { p { font-size: 11pt } }</style>',
      '<style media="print">p{font-size:11pt}</style>',
      '<style>h1{font-size:5vw}</style>',
      '<style>h1{font-size:calc(1rem + 2px)}</style>',
    ],
    good: [
      '<style>p { font-size: 1rem; margin: 12px } b { font-size: larger }</style>',
      '<p style="font-size:120%;border:1px solid">字</p>',
      '<style>/* font-size:12px */ p::before{content:"font-size:12px"} h1{font-size:clamp(1rem,4vw,2rem)}</style>',
      '<style>:root{--gap:14px;--s:1.2em} p{font:700 var(--s)/1.5 sans-serif}</style>',
    ],
  },
};
