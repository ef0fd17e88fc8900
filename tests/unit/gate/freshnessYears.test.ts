import { describe, expect, it } from 'vitest';
import { judgedOffice } from '../../../src/gate/office.ts';
import { endedYears } from '../../../src/gate/freshness/endedYear.ts';
import { yearEnded } from '../../../src/gate/freshness/yearEnded.ts';
import { OFFICE, officeWith } from '../../support/officeWith.ts';

const TODAY = '2026-11-22';
const words = (text: string, short = false) => endedYears(text, TODAY, { short }).map((year) => year.words);

describe('過去的年度寫得像現在的', () => {
  it.each([
    ['113 年度的名額有 20 個。', '113 年度'],
    ['民國113年度開始報名。', '113年度'],
    ['114 年申請的人很多。', '114 年'],
    ['今年（114 年）發 1,500 元。', '114 年'],
    ['目前是 114 年。', '114 年'],
    ['2025 年補助的標準是這樣。', '2025 年'],
    ['113 學年度的課程在這裡。', '113 學年度'],
    ['這是以前的事。113 年度的名額有 20 個。', '113 年度'],
    ['113 年 3 月 1 日至 113 年 12 月 31 日受理申請。', '113 年 3 月 1 日至 113 年 12 月 31 日'],
    ['自民國113年3月1日起至12月31日止受理。', '113年3月1日起至12月31日'],
    ['開放報名：113.01.01 至 113.12.31', '113.01.01 至 113.12.31'],
    ['113/3/1（五）～114/2/28', '113/3/1（五）～114/2/28'],
    ['2024.1.1-2024.12.31 報名', '2024.1.1-2024.12.31'],
    ['一一三年度補助', '一一三年度'],
    ['二〇二五年申請的人', '二〇二五年'],
    ['１１３年度的名額', '１１３年度'],
  ])('%s', (text, year) => {
    expect(words(text)).toEqual([year]);
  });

  it.each([
    '115 年度的名額有 20 個。',
    '116 年申請的人很多。',
    '115 學年度的課程在這裡。',
    '114 年 3 月 12 日訂定。',
    '從 114 年起改成線上申請。',
    '114 年度以前的資料在檔案室。',
    '114 年修正的規定。',
    '有些資料還寫失智要滿 50 歲，那是 114 年底以前的規定。',
    '兩期作一次申報。114 年和 115 年都從 1 月開始。',
    '114 年的做法是這兩種帳戶可以直接匯款。',
    '國防部在 114 年 12 月預告要大修。',
    '臺灣高等法院 114 年度交上易字第 50 號判決',
    '108 年 3 月 12 日高市府研發字第 10830173300 號函',
    '100 年次以後出生的人。',
    '電話 02-20250000，地址 114 號，金額 2,025 年金。',
    '20250 年',
    '113 年度預算書',
    '民國113年度決算',
    '一一四年度第一次里民大會會議紀錄',
    '113 年度各里人口統計表（ODS，12 KB）',
    '113 年度服務計畫執行情形',
    '114 年 12 月 1 日至 115 年 2 月 28 日受理申請。',
    '115.01.01 至 115.12.31',
    '113.01.01 至 113.12.31 的統計是以前的數字。',
    '一二三年級的小朋友',
    '一一五年度補助',
    '版本 113.1.1',
  ])('不報：%s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('標題裡只要是過去的年就報，除非說清楚是以前的事', () => {
    expect(words('114 年的貝殼節在哪裡報名？', true)).toEqual(['114 年']);
    expect(words('114 年的貝殼節在哪裡報名？')).toEqual([]);
    expect(words('114 年貝殼節成果', true)).toEqual([]);
    expect(words('114 年 10 月的貝殼節', true)).toEqual([]);
    expect(words('一二三年級', true)).toEqual([]);
    expect(words('114 年度預算書', true)).toEqual([]);
  });

  it('學年度到 7 月 31 日才結束', () => {
    const on = (today: string) => endedYears('114 學年度的課程在這裡。', today).length;
    expect([on('2026-07-31'), on('2026-08-01')]).toEqual([0, 1]);
  });

  const faq = (body: string, source = '測試資料') =>
    `---\nquestion: 有名額嗎？\nservices:\n  - shell-certificate\nsources:\n  - ${source}\n---\n\n${body}\n`;
  const foundIn = (text: string) => {
    const office = judgedOffice(OFFICE, TODAY, officeWith('faqs', 'shell-year', text));
    return (yearEnded.check(office) as { file: string; line: number }[]).map(({ file, line }) => `${file}:${line}`);
  };

  it('說得出內文的哪一行；句子跨行也看得懂', () => {
    expect(foundIn(faq('第一段。\n\n名額很多，\n113 年度的名額還有。'))).toEqual(['faqs/shell-year.md:12']);
    expect(foundIn(faq('113 年度的名額，\n是以前的數字。'))).toEqual([]);
  });

  it('來源的年度不報：那是文件自己的年度', () => {
    expect(foundIn(faq('有。', '113 年度貝殼統計表'))).toEqual([]);
  });

  it.each(['content', OFFICE])('%s 沒有一句被報', (root) => {
    expect(yearEnded.check(judgedOffice(root, TODAY))).toEqual([]);
  });
});
