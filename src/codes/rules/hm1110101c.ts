import { elements, says } from '../dom.ts';
import { type Judge } from '../finding.ts';

const WITHOUT_HREF = 'HTML 標準要求沒有 href 的 area 不寫 alt，規範沒有說要不要例外。';

/** Areas of an image map need words. */
export const hm1110101c: Judge = (page) =>
  elements(page, 'area')
    .filter((area) => !says(area, 'alt'))
    .map((node) => ({
      node,
      what: '影像地圖的這一塊（area）沒有 alt 文字。',
      todo: '用 alt 寫出點這一塊會到哪裡；不能點的一塊就拿掉。',
      ...(node.hasAttribute('href') ? {} : { open: WITHOUT_HREF }),
    }));
