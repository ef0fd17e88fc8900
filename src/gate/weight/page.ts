import { collections } from '../../domain/collections.ts';
import type { SiteRule } from '../rule.ts';
import { sourceFinder } from '../source.ts';
import { budgetOf, sayBytes } from './budgets.ts';
import { pageWeigher, type PageWeight } from './pageWeight.ts';

/** What each number is called, and what to do where it is too high. */
const SORTS: Readonly<Record<keyof PageWeight, { name: string; todo: string }>> = {
  html: { name: '文字和標記', todo: '內容太長就分成兩頁，或刪掉重複的段落。' },
  css: { name: '樣式', todo: '請維護程式的人把沒有用到的樣式刪掉。' },
  js: { name: '程式', todo: '請維護程式的人把程式改小，或刪掉。' },
  images: { name: '圖片', todo: '把圖片縮小，或少放幾張。' },
  other: { name: '字型、影音等其他檔案', todo: '請維護程式的人拿掉；影片放到影音網站，這裡只放連結。' },
  requests: { name: '要下載的檔案', todo: '少放幾張圖片，或請維護程式的人合併檔案。' },
};

const say = (sort: keyof PageWeight, amount: number): string => (sort === 'requests' ? `${amount} 個` : sayBytes(amount));

/** The sorts of which a page has more than its kind may have. */
function overruns(url: string, weight: PageWeight): (keyof PageWeight)[] {
  const { limits } = budgetOf(url);
  return (Object.keys(SORTS) as (keyof PageWeight)[]).filter((sort) => weight[sort] > limits[sort]);
}

/** A page costs no more than its kind may. */
export const pageRule: SiteRule = {
  id: 'weight/page',
  title: '每一頁都夠輕，用手機網路也很快打開',
  severity: 'stops',
  check: (site, office) => {
    const weigh = pageWeigher(site);
    const { entryOf } = sourceFinder(office);
    return site.pages.flatMap((page) => {
      const weight = weigh(page);
      const over = overruns(page.url, weight);
      const { kind, limits, raw } = budgetOf(page.url);
      const bytes = Buffer.byteLength(page.html);
      const long = raw !== undefined && bytes > raw;
      if (!over.length && !long) return [];
      const own = entryOf(page.url);
      const title = own && (own.raw.data as Record<string, unknown> | undefined)?.[collections[own.collection].titleField];
      const parts = over.map((sort) => `${SORTS[sort].name} ${say(sort, weight[sort])}，上限是 ${say(sort, limits[sort])}`);
      if (long) parts.unshift(`沒有壓縮的文字和標記 ${sayBytes(bytes)}，上限是 ${sayBytes(raw)}`);
      const todo = new Set([...(long ? [SORTS.html.todo] : []), ...over.map((sort) => SORTS[sort].todo)]);
      return [
        {
          url: page.url,
          written: typeof title === 'string' ? [title] : [],
          what: `這一頁（${kind}）太重：${parts.join('；')}。`,
          todo: [...todo].join(''),
        },
      ];
    });
  },
};
