import { elements } from '../dom.ts';
import { type Judge } from '../finding.ts';
import { contentText } from '../names.ts';

/** Every page has a title with words in it; fragments without an html element are passed over. */
export const hm1240200c: Judge = (page) => {
  const root = page.querySelector('html');
  if (!root) return [];
  const title = elements(root, 'title').find((found) => found.parent?.is('head'));
  if (title && contentText(title)) return [];
  return [
    {
      node: title ?? root,
      what: title ? '頁面的 title 是空的。' : '頁面的 head 裡沒有 title。',
      todo: '在 head 裡寫 <title>這一頁的名稱 - 網站名稱</title>，每頁不同。',
    },
  ];
};
