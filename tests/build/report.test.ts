import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { NAME, plugin } from '../../src/codes/plugin.ts';
import { LISTED_BY_PAGE } from '../../src/gate/faces/html.ts';
import type { JsonReport } from '../../src/gate/faces/json.ts';
import { judgeContent } from '../../src/gate/judge.ts';
import { judgedOffice } from '../../src/gate/office.ts';
import { contentRules } from '../../src/gate/rules.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { built, BUILD_DAY } from '../support/buildOffices.ts';
import { pagesOf } from '../support/site.ts';

/** What the page calls the rules that it lists by itself. */
const TOTALS = {
  'freshness/overdue': '逾期未檢視',
  'freshness/due-soon': '30 日內到期',
  'freshness/never-reviewed': '公所尚未檢視',
  'freshness/unconfirmed': '待公所確認',
};

const validator = new HtmlValidate(
  new StaticConfigLoader({ plugins: [plugin], elements: ['html5'], extends: ['html-validate:standard', `${NAME}:recommended`] }),
);

describe.each([
  { folder: built.real, content: 'content' },
  { folder: built.fixture, content: 'tests/fixtures/office' },
])('維護報告：$content', ({ folder, content }) => {
  const { html } = pagesOf(folder).find(({ url }) => url === '/report/')!;
  const $ = load(html);
  const sections = readOffice(content).entries.filter(({ collection }) => collection === 'sections');
  const data = JSON.parse(readFileSync(join(folder, 'report/findings.json'), 'utf8')) as JsonReport;
  const total = (word: string) =>
    parseInt(
      $('.totals dt')
        .filter((_, element) => $(element).text() === word)
        .next()
        .text(),
      10,
    );
  const sum = (selector: string, pattern: RegExp) =>
    $(selector)
      .toArray()
      .reduce((count, element) => count + Number(pattern.exec($(element).text())?.[1] ?? 0), 0);

  it('每個課室有一列，連到自己那一段', () => {
    expect(sections.length).toBeGreaterThan(0);
    expect(sections.filter(({ id }) => !html.includes(`href="#${id}"`) || !html.includes(`id="${id}"`)).map(({ id }) => id)).toEqual([]);
  });

  it('各課室加起來等於總數：沒有一件事漏掉', () => {
    expect(sum('summary', /還沒檢視 (\d+) 項/u)).toBe(total('公所尚未檢視'));
    expect(sum('summary', /待確認 (\d+) 處/u)).toBe(total('待公所確認'));
    expect(sum('h3', /^檢查提醒 (\d+) 則$/u)).toBe(total('檢查提醒'));
    expect($('details ul.list > li')).toHaveLength(total('檢查提醒'));
  });

  it('頁面自己逐筆列出的，和檢查算出來的一樣多', async () => {
    expect(Object.keys(TOTALS)).toEqual(LISTED_BY_PAGE);
    const rules = contentRules.filter(({ id }) => LISTED_BY_PAGE.includes(id));
    expect(rules.map(({ id }) => id).toSorted()).toEqual(LISTED_BY_PAGE.toSorted());
    const { findings } = await judgeContent(judgedOffice(content, BUILD_DAY), rules);
    const found = Object.keys(TOTALS).map((id) => findings.filter(({ rule }) => rule === id).length);
    expect(found.reduce((all, one) => all + one, 0)).toBeGreaterThan(0);
    expect(Object.values(TOTALS).map(total)).toEqual(found);
  });

  it('檢查的結果都填進來了：頁面和資料檔一樣多，沒有留下空的位置', () => {
    expect(html).not.toContain('data-gate-');
    expect(data.rules.length).toBeGreaterThan(0);
    expect(data.findings.filter(({ rule }) => !LISTED_BY_PAGE.includes(rule))).toHaveLength(total('檢查提醒'));
  });

  it('給大家看的報告不說出這台機器上的資料夾', () => {
    expect(`${html}${JSON.stringify(data)}`).not.toContain(process.cwd());
  });

  it('合乎 HTML 標準和 23 個檢測碼', () => {
    expect(validator.validateStringSync(html).results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
});
