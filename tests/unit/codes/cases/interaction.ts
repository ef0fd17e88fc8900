import { page, type Cases } from './case.ts';

const links = '<ul><li><a href="/a/">甲</a></li><li><a href="/b/">乙</a></li><li><a href="/c/">丙</a></li></ul>';
const file = (href: string): string => `<a href="${href}">申請書</a>`;

/** Links, files, components and frames. */
export const interaction: Record<string, Cases> = {
  HM1240102C: {
    warns: [page(links), page(`<nav>${links}</nav><footer>${links}</footer>`), '<nav></nav>', '<nav><p>選單</p></nav>'],
    good: [
      page(`<nav aria-label="主選單">${links}</nav>`),
      page(`<nav>${links}</nav><main>${links}</main>`),
      page('<p><a href="/">首頁</a></p>'),
    ],
  },
  HM1240400C: {
    stops: [
      '<a href="/a/"><img src="a" alt="調解聲請">調解聲請</a>',
      '<a href="/a/"><img src="a" alt="調解聲請"></a><a href="/a/">調解聲請</a>',
      '<h3><a href="/a/">甲</a></h3><p><a href="/a/"><img src="a" alt="甲"></a></p>',
    ],
    warns: ['<a href="/a/"><img src="a" alt="調解">調解聲請</a>', '<a href="/a/"><img src="a" alt="圖示"></a> <a href="/a/">調解聲請</a>'],
    good: [
      '<a href="/a/"><img src="a" alt="">調解聲請</a>',
      '<a href="/a/"><img src="a" alt="PDF 檔">調解聲請書</a>',
      '<a href="/a/"><img src="a" alt="甲"></a><a href="/b/">甲</a>',
      '<a href="/a/"><img src="a" alt="甲"></a>，也見 <a href="/a/">甲</a>',
    ],
  },
  HM1240401C: {
    stops: [
      '<a href="/"></a>',
      '<a href="/"> <img src="a" alt=""> </a>',
      '<a href="/">&nbsp;&#8203;</a>',
      '<a href="/"><svg aria-hidden="true"></svg></a>',
    ],
    warns: [
      '<a href="/" title="首頁"></a>',
      '<a href="/" aria-label="首頁"><svg aria-hidden="true"></svg></a>',
      '<a href="/"><svg><path d="M0 0"/></svg></a>',
      '<p>請看 <a href="/a/">說明</a>。</p>',
      '<li><b><a href="/a/">說明</a></b> 共三頁</li>',
    ],
    good: [
      '<p>請看 <a href="/a/" title="調解的說明">說明</a>。</p>',
      '<li><a href="/a/">說明</a><p>共三頁</p></li>',
      '<p><a href="/a/">甲</a>、<a href="/b/">乙</a></p>',
      '<a href="/"><img src="a" alt="首頁"></a>',
      '<a href="/"><svg role="img" aria-label="首頁"></svg></a>',
      '<a id="top"></a>',
    ],
  },
  ME1320200C: {
    stops: [
      file('/files/form.docx'),
      file('https://example.gov.tw/a.XLS?v=2#top'),
      file('/a.ppt'),
      '<area href="a.doc" alt="表">',
      file('/%E8%A1%A8.pptx'),
    ],
    warns: [file('/a.zip'), file('/download.aspx?file=form.docx'), '<a href="/a.bin" download>檔案</a>'],
    good: [
      ...['odt', 'ods', 'odp', 'pdf', 'html', 'csv', 'json', 'txt', 'ics', 'xml', 'svg', 'png', 'jpg'].map((kind) =>
        file(`/files/a.${kind}`),
      ),
      file('/services/'),
      file('https://example.doc'),
      file('mailto:a@example.doc'),
      file('/page.aspx?n=1'),
      file('#a.doc'),
    ],
  },
  HM1410200C: {
    stops: [
      '<button></button>',
      '<button><svg aria-hidden="true"></svg></button>',
      '<input type="button">',
      '<div role="button" tabindex="0"></div>',
      '<div role="checkbox" aria-label="同意"></div>',
      '<button aria-expanded="yes">選單</button>',
      '<details><summary></summary>內容</details>',
    ],
    warns: ['<div role="knob">甲</div>'],
    good: [
      '<button>送出</button><button aria-label="關閉"></button><button title="關閉"></button>',
      '<span id="t">關閉</span><button aria-labelledby="t"></button>',
      '<input type="submit"><input type="reset"><input type="button" value="清除">',
      '<div role="checkbox" aria-checked="false" tabindex="0">同意</div>',
      '<label for="s">夜間</label><input id="s" type="checkbox" role="switch">',
      '<ul role="list"><li>甲</li></ul>',
      '<button hidden></button>',
    ],
  },
  HM1410201C: {
    stops: ['<iframe src="/map/"></iframe>', '<iframe src="/map/" title=" "></iframe>', '<iframe src="/map/" aria-label="地圖"></iframe>'],
    good: ['<iframe src="/map/" title="公所位置地圖"></iframe>', '<template><iframe src="/map/"></iframe></template>'],
  },
};
