import { attribute, elements, says } from '../dom.ts';
import { type Judge } from '../finding.ts';

/** Image buttons need an alt that says what they do. */
export const hm1110104c: Judge = (page) =>
  elements(page, 'input')
    .filter((input) => attribute(input, 'type')?.toLowerCase() === 'image' && !says(input, 'alt'))
    .map((node) => ({
      node,
      what: '這個圖片按鈕（input type="image"）沒有 alt 文字。',
      todo: '用 alt 寫出按下去會做什麼，例如 alt="搜尋"。',
    }));
