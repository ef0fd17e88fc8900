import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { judgeInBrowser } from '../../scripts/gate/browser.ts';
import { browserRules } from '../../src/gate/browser/index.ts';
import { judgedOffice } from '../../src/gate/office.ts';
import { readSite } from '../../src/gate/site.ts';

interface Good {
  name: string;
  style?: string;
  body: string;
}

/** What looks like a fault and is none. */
const good: Good[] = [
  { name: '句子裡的小連結', body: '<p>退潮的時間寫在<a href="/" style="font-size:14px;line-height:1">潮汐表</a>裡，每個月換一次。</p>' },
  {
    name: '小但是離得遠的連結',
    body: '<p><a href="/" style="display:block;width:16px;height:16px;background:#000" aria-label="潮汐表"></a></p>',
  },
  {
    name: '整列都能按的連結',
    style: 'li{position:relative;padding:12px}a{font-size:14px;line-height:1}a::after{content:"";position:absolute;inset:0}',
    body: '<ul><li><a href="/">第一張潮汐表</a></li><li><a href="/sitemap/">第二張潮汐表</a></li></ul>',
  },
  {
    name: '焦點顯示在旁邊的字上',
    style:
      'label{display:inline-grid;min-width:60px;min-height:44px;position:relative}input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0}:focus-visible{outline:none}:focus-visible+span{outline:3px solid}',
    body: '<fieldset><legend>潮位</legend><label><input type="radio" name="t" checked><span>高潮</span></label><label><input type="radio" name="t"><span>低潮</span></label></fieldset>',
  },
  {
    name: '自己會捲動的表',
    style: '.scroll{overflow-x:auto}.scroll p{width:900px}@media print{.scroll{overflow:visible}.scroll p{width:auto}}',
    body: '<div class="scroll" tabindex="0" role="region" aria-label="潮汐表"><p>很寬的潮汐表</p></div>',
  },
  {
    name: '只給報讀軟體聽的字',
    style: '.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
    body: '<p><span class="vh">這是只給報讀軟體聽的一長串潮汐說明</span>潮汐表</p>',
  },
  {
    name: '讀者要求時就不動的字',
    style: '@keyframes t{to{translate:0 2px}}p{animation:t 2s infinite}@media (prefers-reduced-motion:reduce){p{animation:none}}',
    body: '<p>浪來了</p>',
  },
  {
    name: '程式自己放上去的按鈕',
    body: '<div id="b"></div><script>const b=document.createElement("button");b.type="button";b.textContent="換一張潮汐表";b.style="min-height:44px";document.querySelector("#b").append(b);b.onclick=()=>{}</script>',
  },
  {
    name: '跳過選單以後，後面沒有可以按的',
    style: 'a{display:inline-block;min-width:44px;min-height:44px}@media print{a,nav{display:none}}',
    body:
      '<a href="#T">跳到潮汐說明</a><nav aria-label="潮汐選單"><a href="/">潮汐首頁</a></nav>' +
      '<p><a href="#U" id="U" accesskey="U" title="上方選單區">:::</a> <a href="#C" id="C" accesskey="C" title="中央內容區">:::</a> ' +
      '<a href="#Z" id="Z" accesskey="Z" title="下方頁尾區">:::</a></p><p id="T">最後一段潮汐說明。</p>',
  },
  { name: '表單裡的按鈕', body: '<form action="/"><button type="submit" style="min-height:44px;min-width:60px">查潮汐</button></form>' },
  {
    name: '收起來的說明和勾選框',
    style: 'summary,label{display:inline-block;min-width:60px;min-height:44px}',
    body: '<details><summary>看潮汐說明</summary><p>退潮才能走到<a href="/">石滬的外面</a>去看。</p></details><fieldset><legend>要看哪些</legend><label><input type="checkbox"> 高潮</label></fieldset>',
  },
];

const folder = mkdtempSync(join(tmpdir(), 'browser-good-'));
beforeAll(() => {
  good.forEach(({ name, style = '', body }, place) => {
    mkdirSync(join(folder, `${place}`));
    writeFileSync(
      join(folder, `${place}`, 'index.html'),
      `<!doctype html><html lang="zh-Hant-TW"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title><link rel="icon" href="data:,"><style>${style}</style></head><body><main><h1>${name}</h1>${body}</main></body></html>`,
    );
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('看起來像錯、其實沒錯的，一個都不報', async () => {
  const { findings } = await judgeInBrowser({
    site: readSite(folder),
    office: judgedOffice('tests/fixtures/office', '2026-11-22'),
    rules: browserRules,
    long: true,
    everyPage: true,
  });
  expect(findings.map(({ rule, place, what }) => `${good[Number(place!.url.slice(1, -1))]!.name}：${rule} ${what}`)).toEqual([]);
}, 600_000);
