import { elements } from '../dom.ts';
import { type Judge } from '../finding.ts';

/** Images need an alt attribute; an empty one marks decoration. */
export const hm1110100c: Judge = (page) =>
  elements(page, 'img')
    .filter((img) => !img.hasAttribute('alt'))
    .map((node) => ({
      node,
      what: '這張圖沒有 alt，報讀軟體不知道要說什麼。',
      todo: '加上 alt 說明圖的內容；純裝飾的圖寫 alt=""。',
    }));
