import { elements, says } from '../dom.ts';
import { type Judge } from '../finding.ts';

/** Frames have a title. */
export const hm1410201c: Judge = (page) =>
  elements(page, 'iframe', 'frame')
    .filter((frame) => !says(frame, 'title'))
    .map((node) => ({
      node,
      what: `這個內嵌頁面（${node.tagName}）沒有 title。`,
      todo: '加上 title 說明裡面是什麼，例如 title="公所位置地圖"。',
    }));
