import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sayStray, judgeFileName } from '../../src/intake/sayFile.ts';
import { findingsWith, OFFICE } from '../support/officeWith.ts';

const SERVICE = readFileSync(`${OFFICE}/services/lantern-loan.md`, 'utf8');

/** What staff are told to do when one piece of the minimal service is written differently. */
function advice(from: string, to: string) {
  expect(SERVICE.split(from)).toHaveLength(2);
  return findingsWith('services', 'lantern-loan', SERVICE.replace(from, to)).map(({ what, todo }) => `${what}${todo}`);
}

const REVIEW = 'sources:\n  - 測試資料（虛構）\n';

describe('日期', () => {
  it.each([
    ['2026/11/22', '「2026/11/22」日期的寫法不對。改成 2026-11-22。'],
    ['2026年1月2日', '「2026年1月2日」日期的寫法不對。改成 2026-01-02。'],
    ['115.11.22', '「115.11.22」日期的寫法不對。民國年要換成西元年，改成 2026-11-22。'],
    ['2026-02-30', '「2026-02-30」不是存在的日期。2 月沒有 30 日，改成對的日期，例如 2026-11-22。'],
    ['2026-13-01', '「2026-13-01」不是存在的日期。沒有 13 月，改成對的日期，例如 2026-11-22。'],
    ['去年底', '「去年底」日期的寫法不對。寫成西元年-月-日，例如 2026-11-22。'],
    ['20261122', '這裡要寫日期，現在被讀成數字 20261122。寫成西元年-月-日，例如 2026-11-22。'],
  ])('%s', (written, said) => {
    expect(advice(REVIEW, `${REVIEW}reviewedBy: general\nreviewedOn: ${written}\n`)).toEqual([said]);
  });
});

describe('種類', () => {
  it.each([
    ['summary: 過節時借燈籠回家掛', 'summary: 007', '這裡要寫文字，現在被讀成數字 007。前後加引號："007"。'],
    ['sources:', 'instant: 有\nsources:', '檔案裡要寫 true（是）或 false（否），現在寫的是「有」。改成 true，不加引號。'],
    [
      'sources:',
      'instant: 也許\nsources:',
      '檔案裡要寫 true（是）或 false（否），現在寫的是「也許」。改成 true 或 false，不加引號；不知道就整行刪掉。',
    ],
    ['lead: 過節想掛燈籠，可以向公所借。', 'lead:\n  - 一\n  - 二', '這裡只要一段文字，現在寫成了清單。刪掉「- 」或方括號，寫成一段文字。'],
    ['sources:\n  - 測試', 'sources:\n  -測試', '這裡要寫成清單，現在只寫了一段文字。每一項的「-」後面要空一格。'],
    [
      'sources:\n',
      'aliases: 借燈\nsources:\n',
      '這裡要寫成清單，現在只寫了一段文字。「aliases:」後面換行，每一項另起一行，寫成「- 借燈」。',
    ],
  ])('%s 寫成 %s', (from, to, said) => {
    expect(advice(from, to)).toEqual([said]);
  });
});

describe('欄位的名稱', () => {
  it('寫了中文名稱，就說檔案裡怎麼寫', () => {
    expect(advice('sources:', '別名:\n  - 燈\nsources:')).toEqual(['沒有「別名」這個欄位。「別名」在檔案裡寫作 aliases。']);
  });

  it('最外層的欄位縮進了一組裡面，請人移出來', () => {
    expect(advice('  role: office', '  role: office\n  aliases: []')).toEqual([
      '沒有「aliases」這個欄位。「aliases」是最外層的欄位：把它移出這一組，寫在最左邊。',
    ]);
  });
});

describe('檔案的名稱和位置', () => {
  it.each([
    ['Low_Income', '檔名有大寫字母和底線，不能當網址。改成 low-income.md。'],
    ['低收入戶', '檔名有中文，不能當網址。檔名只用小寫英文、數字和連字號，例如 low-income.md。'],
    ['a--b', '檔名有不能用的符號，不能當網址。檔名只用小寫英文、數字和連字號，例如 low-income.md。'],
  ])('%s', (id, said) => {
    const fault = judgeFileName(id, 'md');
    expect(fault && `${fault.what}${fault.todo}`).toBe(said);
  });

  it.each([
    ['services/old.txt', '申辦服務放 services 資料夾，檔名以 .md 結尾'],
    ['service/old.md', '申辦服務放 services 資料夾'],
    ['villages/north/a.yaml', '里放 villages 資料夾，檔名以 .yaml 結尾'],
    ['en/services/a.md', '英文版服務放 en/services 資料夾，檔名以 .yaml 結尾'],
    ['readme.md', '資料夾有：office（公所資料）'],
  ])('%s', (file, said) => {
    expect(sayStray(file).todo).toContain(said);
  });
});
