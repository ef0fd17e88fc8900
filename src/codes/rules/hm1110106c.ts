import { attribute, elements } from '../dom.ts';
import { type Judge } from '../finding.ts';

/** Decoration (alt="") must not bear a title, or it is read after all. */
export const hm1110106c: Judge = (page) =>
  elements(page, 'img')
    .filter((img) => attribute(img, 'alt')?.trim() === '' && img.hasAttribute('title'))
    .map((node) => ({
      node,
      what: '這張圖的 alt 是空的（裝飾），卻有 title。',
      todo: '圖有意思就把說明寫進 alt；純裝飾就刪掉 title。',
    }));
