import { posix } from 'node:path';
import type { SiteFault, SiteRule } from '../rule.ts';
import { placeOf, type BuiltSite } from '../site.ts';
import { endingOf, fileAt } from './assets.ts';
import { IMAGE_LIMIT, sayBytes } from './budgets.ts';

const RASTER = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif']);

/** Pictures made of dots that are too heavy. */
function heavy(site: BuiltSite): SiteFault[] {
  return [...site.files]
    .filter((file) => RASTER.has(endingOf(file)))
    .map((file) => ({ file, bytes: site.read(file).length }))
    .filter(({ bytes }) => bytes > IMAGE_LIMIT)
    .map(({ file, bytes }) => ({
      url: file,
      written: [file, posix.basename(file)],
      what: `圖片「${posix.basename(file)}」有 ${sayBytes(bytes)}，上限是 ${sayBytes(IMAGE_LIMIT)}。`,
      todo: '用看圖軟體把圖片縮小（寬 1200 像素以內就夠），另存成 JPEG 或 WebP，再換掉原來的檔案。',
    }));
}

/** Pictures whose size the page does not tell, so that the text jumps when they arrive. Markdown cannot tell it: this only warns. */
function withoutSize(site: BuiltSite): SiteFault[] {
  return site.pages.flatMap(({ url, $ }) =>
    $('img:not([width][height])')
      .toArray()
      // A picture that is not there is a broken link.
      .filter((image) => fileAt(site, $(image).attr('src') ?? '', url))
      .map((image): SiteFault => {
        const source = $(image).attr('src') ?? '';
        return {
          url,
          ...placeOf(image),
          severity: 'warns',
          written: [source, posix.basename(source)],
          what: `圖片「${source}」沒有寫寬和高，載入時文字會跳動。`,
          todo: '在圖片的標記加上 width 和 height，填圖片的像素數；不會改就請維護程式的人改。',
        };
      }),
  );
}

/** No picture is heavier than it need be, and each says how much room it takes. */
export const imageRule: SiteRule = {
  id: 'weight/image',
  title: '圖片夠小，也寫了寬和高',
  severity: 'stops',
  check: (site) => [...heavy(site), ...withoutSize(site)],
};
