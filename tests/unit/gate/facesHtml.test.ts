import { load } from 'cheerio';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { NAME, plugin } from '../../../src/codes/plugin.ts';
import { insertFindings, LISTED_BY_PAGE } from '../../../src/gate/faces/html.ts';
import { clean, report } from './facesReport.ts';

const PAGE = `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head><meta charset="utf-8"><title>維護報告</title></head>
<body><nav aria-label="主選單"><a href="/">首頁</a></nav><main>
<h1>維護報告</h1>
<p>檢查提醒 <span data-gate-count>–</span> 則，民政課 <span data-gate-count="civil">–</span> 則，工務課 <span data-gate-count="works">–</span> 則</p>
<section><h2>民政課</h2><div data-gate-findings="civil"></div></section>
<section><h2>社會課</h2><div data-gate-findings="social"></div></section>
<section><h2>工務課</h2><div data-gate-findings="works"></div></section>
<section><h2>網站程式</h2><div data-gate-findings></div></section>
</main></body>
</html>
`;
const filled = insertFindings(PAGE, report);
const $ = load(filled);
const section = (name: string) => $('section').filter((_, element) => $(element).find('h2').text() === name);
const items = (name: string) =>
  section(name)
    .find('ul.list > li')
    .toArray()
    .map((element) => $(element).text());

describe('維護報告裡的檢查提醒', () => {
  it('全文', () => {
    expect(filled).toMatchSnapshot();
  });

  it('每一件事都在自己課室那一段；說不出課室的在網站程式', () => {
    expect(['民政課', '社會課', '網站程式'].map((name) => [name, items(name).length, section(name).find('h3').text()])).toEqual([
      ['民政課', 3, '檢查提醒 3 則'],
      ['社會課', 12, '檢查提醒 12 則'],
      ['網站程式', 3, '檢查提醒 3 則'],
    ]);
    expect($('p').first().text()).toBe('檢查提醒 18 則，民政課 3 則，工務課 0 則');
  });

  it('沒有提醒的課室不留空框；都沒有，只在網站程式說一次', () => {
    expect(section('工務課').children().toArray()).toHaveLength(1);
    const empty = insertFindings(PAGE, clean);
    expect(empty.match(/沒有提醒/gu)).toHaveLength(1);
    expect(empty).not.toContain('data-gate');
  });

  it('說出問題、怎麼改、檔案和行、依據；擋下的有字', () => {
    expect(items('民政課')[0]).toBe('擋下 標籤沒有關。怎麼改：關起來。faqs/a.md 第 2 行（內文）/faqs/a/');
    expect(section('社會課').find('details > p').first().text()).toBe('依據：網站無障礙規範 <1.1.1> & "附件"');
  });

  it('怎麼改都一樣，就在前面說一次；不一樣，各說各的', () => {
    expect(section('社會課').find('details > p').last().text()).toBe('怎麼改：用文書軟體重新匯出。');
    expect(items('社會課')[0]).toBe('擋下 第 12 個附件沒有文字。services/z.md 第 19 行（附件）');
    expect(items('網站程式')[1]).toContain('怎麼改：改。');
  });

  it('一樣的三百頁說一次，連到前三頁', () => {
    const links = section('網站程式').find('a').toArray();
    expect(links.slice(-3).map((link) => $(link).attr('href'))).toEqual(['/services/s000/', '/services/s001/', '/services/s002/']);
    expect(section('網站程式').text()).toContain('另外 298 頁也有');
  });

  it('內容裡的標籤只是字，網址裡的字不會改變去處', () => {
    expect($('img, script, [onerror]')).toHaveLength(0);
    expect($.text()).toContain('<img src=x onerror="a">');
    expect(section('網站程式').find('a').eq(1).attr('href')).toBe('/faqs/%E4%B8%AD%20%E6%96%87%3F%23%25/');
  });

  it('不是這個網站的位址不做成鏈結', () => {
    const places = ['//evil.example/', 'javascript:alert(1)', 'https://x.example/'];
    const findings = places.map((url) => ({ rule: 'a/b', severity: 'warns' as const, place: { url }, what: '甲。', todo: '乙。' }));
    expect(load(insertFindings(PAGE, { ...clean, findings }))('main a')).toHaveLength(0);
  });

  it('頁面自己逐筆列出的，不再說一次', () => {
    expect(LISTED_BY_PAGE).toContain('freshness/unconfirmed');
    expect(filled).not.toContain('還沒確認');
  });

  it('個人資料的提醒不把個人資料再寫一次', () => {
    expect(JSON.stringify(report)).toContain('祕密');
    expect(filled).not.toContain('祕密');
    expect(section('民政課').text()).toContain('沒有做到「沒有行動電話」。');
  });

  it('頁面沒有留位置，就說出來', () => {
    expect(() => insertFindings(PAGE.replaceAll('<div data-gate-findings></div>', ''), report)).toThrow('src/pages/report.astro');
  });

  it('填好的頁面合乎 HTML 標準和 23 個檢測碼', () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({ plugins: [plugin], elements: ['html5'], extends: ['html-validate:standard', `${NAME}:recommended`] }),
    );
    const messages = (html: string) =>
      validator.validateStringSync(html).results.flatMap((result) => result.messages.map(({ ruleId, message }) => `${ruleId} ${message}`));
    expect(messages(PAGE)).toEqual([]);
    expect(messages(filled)).toEqual([]);
    expect(messages(filled.replace('</h3>', '</h4>'))).not.toEqual([]);
  });
});
