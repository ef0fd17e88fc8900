import { type Cases } from './case.ts';

/** 1.1.1: words for what is not text. */
export const alternatives: Record<string, Cases> = {
  HM1110100C: {
    stops: ['<img src="a.png">', '<p><img src="a.png" title="公所"></p>', '<img src="a.png" role="presentation">'],
    good: [
      '<img src="a.png" alt="公所大門">',
      '<img src="a.png" alt="">',
      '<img src="a.png" alt>',
      '<template><img src="a.png"></template>',
    ],
  },
  HM1110101C: {
    stops: [
      '<map name="m"><area href="/a/" alt=""></map>',
      '<map name="m"><area href="/a/" title="甲里"></map>',
      '<area href="/" alt="&nbsp;">',
    ],
    warns: ['<map name="m"><area shape="default"></map>'],
    good: ['<map name="m"><area href="/a/" alt="甲里"></map>', '<map name="m"><area href="/b/" alt="B"></map>'],
  },
  HM1110103C: {
    warns: ['<p>📞 電話</p>', '<p>★★★ 重要</p>', '<p>公告 → 下載</p>', '<p>謝謝 :)</p>', '<p>=======</p>', '<p>&#9733; 星</p>'],
    good: [
      '<p><span title="電話">📞</span> 02-20000001</p>',
      '<p><span aria-hidden="true">★</span>重要</p>',
      '<p>上午 8:00–12:00（假日休息）</p>',
      '<a href="#C" title="中央內容區塊">:::</a>',
      '<p>© 2026 海岬區公所</p>',
      '<p hidden>📞</p>',
    ],
  },
  HM1110104C: {
    stops: [
      '<input type="image" src="go.png">',
      '<input type="image" src="go.png" alt=" ">',
      '<input type="IMAGE" src="go.png" title="搜尋">',
    ],
    good: ['<input type="image" src="go.png" alt="搜尋">', '<input type="submit" value="搜尋">'],
  },
  HM1110105C: {
    stops: [
      '<object data="a.svg"></object>',
      '<object data="a.pdf"><param name="a" value="b"></object>',
      '<object data="a"><img src="b" alt=""></object>',
    ],
    warns: ['<object data="a.svg" title="地圖"></object>', '<embed src="a.swf">'],
    good: [
      '<object data="a.pdf"><a href="a.pdf">下載簡章（PDF）</a></object>',
      '<object data="a.svg"><img src="a.png" alt="里界圖"></object>',
      '<embed src="a.pdf" title="簡章">',
      '<embed src="a.pdf"><noembed>簡章的文字</noembed>',
    ],
  },
  HM1110106C: {
    stops: [
      '<img src="a.png" alt="" title="裝飾">',
      '<a href="/">首頁<img src="a.png" alt=" " title="首頁"></a>',
      '<img src="a" alt title="x">',
    ],
    good: ['<img src="a.png" alt="">', '<img src="a.png" alt="大門" title="公所大門">'],
  },
};
