import { describe, expect, it } from 'vitest';
import { externalHttps } from '../../../src/gate/links/externalHttps.ts';
import { judgeLabel, label } from '../../../src/gate/links/label.ts';
import { sameName } from '../../../src/gate/links/sameName.ts';
import { page, told } from './linksSite.ts';

describe('連結的文字', () => {
  it.each([
    '按這裡',
    '【點我】',
    '更多…',
    '看更多 »',
    '了解更多→',
    'ＭＯＲＥ',
    'Read more',
    'Click here!',
    '詳情>',
    '  網址 ',
    '下載',
    'link',
    ...['點此下載', '按此下載', '下載檔案', '檔案下載', '下載PDF', 'PDF', 'ODT', '附件1', '附件一', '連結 1', '點這邊', '請看這裡'],
    ...['點選連結', '立即前往', '詳細說明', '此連結', '附件 1-2（PDF，1.2 MB）', '下載（ODT，12 KB）', 'PDF 檔', '由此進入', '這個連結'],
    ...['請點選這裡', '點我下載', '附件一之二', '檔案 2 下載', '詳見附件', '連結網址', '相關連結', '繼續閱讀', '詳全文', '了解詳情'],
    ...['Download PDF', 'Attachment 2', 'Click this link', 'Learn more', 'More information', 'View details', 'File (PDF, 12 KB)'],
  ])('「%s」不行', (name) => {
    expect(judgeLabel(name)?.severity).toBe('stops');
  });

  it.each([
    '更多活動',
    '下載申請書（PDF，120 KB）',
    '網站導覽',
    '點數兌換',
    '連結車證',
    'Learn more about visiting',
    '這裡是海岬',
    ':::',
    '',
    '1',
    'Downloads list',
    '此人',
    ...[
      '第 1 份檔案（ODT，1 KB）',
      '下載專區',
      '附件清單',
      '文件格式說明',
      '看懂公文',
      '點燈',
      '到府服務',
      '連結車',
      '網頁版地圖',
      '相關法規',
    ],
    ...[
      '燈籠借用說明（PDF，12 KB）',
      '資料下載',
      'PDF 怎麼打開',
      '前往海岬',
      '立即報名',
      '2',
      '一',
      'Page 2',
      'Documents you need',
      '檔案應用',
    ],
  ])('「%s」可以', (name) => {
    expect(judgeLabel(name)).toBeUndefined();
  });

  it('很長的數字也很快看完', () => expect(judgeLabel(`檔案${'1'.repeat(5000)}號`)).toBeUndefined());

  it.each(['https://www.example.org/a', 'http://x.example', 'www.example.org'])('「%s」是網址，提醒', (name) => {
    expect(judgeLabel(name)?.severity).toBe('warns');
  });

  it('文字裡有網址，但不只是網址，就沒事', () => {
    expect(judgeLabel('海岬氣象站 https://www.example.org/')).toBeUndefined();
  });

  it.each([
    '<a href="/" aria-label="貝殼證明的詳細說明">更多</a>',
    '<b id="t">貝殼證明</b><a href="/" aria-labelledby="t">更多</a>',
    '<a href="/"><img src="/a.png" alt="貝殼證明">更多</a>',
    '<a href="/"><span class="vh">貝殼證明：</span>更多</a>',
    '<a id="here">這裡</a>',
  ])('聽得到的名稱說得清楚：%s', async (main) => {
    expect(await told(label, { 'index.html': page(main) })).toEqual([]);
  });

  it.each([
    '<a href="/"><img src="/a.png" alt="更多"></a>',
    '<a href="/" aria-label="更多">貝殼證明</a>',
    '<a href="/">更多<span aria-hidden="true">貝殼</span></a>',
    '<map name="m"><area href="/" alt="這裡"></map>',
    '<a href="/" title="貝殼證明">更多</a>',
  ])('聽得到的名稱說不清楚：%s', async (main) => {
    expect(await told(label, { 'index.html': page(main) })).toHaveLength(1);
  });
});

describe('一樣的文字連到不同的地方', () => {
  it.each([
    '<a href="/a/">申請書</a><a href="/a/">申請書</a>',
    '<a href="/a/">申請書</a><a href="/b/" title="換發用">申請書</a>',
    '<a href="/a/">申請書</a><a href="/b/" aria-label="換發申請書">申請書</a>',
    '<a href="/a/">:::</a><a href="/b/">:::</a>',
    '<a href="/faqs/">常見問題</a><a href="#faqs">常見問題</a>',
    '<a href="/a/">申請書</a><a href="https://haijia.example/a/">申請書</a>',
  ])('沒問題：%s', async (main) => {
    expect(await told(sameName, { 'index.html': page(main) })).toEqual([]);
  });

  it.each([
    '<a href="/a/">申請書</a><a href="/b/">申請書</a>',
    '<a href="/a/">申請書</a><a href="/b/"> 申請書 → </a>',
    '<a href="/a/">申請書</a><a href="/a/#x">申請書</a>',
    '<a href="#a">附註</a><a href="#b">附註</a>',
    '<a href="https://www.example.org/a">申請書</a><a href="https://www.example.org/b">申請書</a><a href="https://www.example.org/c">申請書</a>',
  ])('提醒一次：%s', async (main) => {
    expect(await told(sameName, { 'index.html': page(main) })).toEqual([expect.stringMatching(/^（提醒）\/: /u)]);
  });
});

describe('沒有加密的連結', () => {
  it('https、站內、打電話都沒事', async () => {
    const main =
      '<a href="https://www.example.org/">甲</a><a href="/a/">乙</a><a href="tel:1999">丙</a><a href="http://haijia.example/a/">丁</a>';
    expect(await told(externalHttps, { 'index.html': page(main) })).toEqual([]);
  });

  it('http 提醒', async () => {
    expect(await told(externalHttps, { 'index.html': page('<a href="http://www.example.org/x">甲</a>') })).toEqual([
      '（提醒）/: 連結「http://www.example.org/x」用的是沒有加密的 http。',
    ]);
  });
});
