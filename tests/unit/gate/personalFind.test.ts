import { describe, expect, it } from 'vitest';
import { looksLikePerson } from '../../../src/gate/personal/find/author.ts';
import { personalEmails } from '../../../src/gate/personal/find/email.ts';
import { mobileNumbers } from '../../../src/gate/personal/find/mobile.ts';
import { hasValidChecksum, nationalIds, residenceIds } from '../../../src/gate/personal/find/taiwanId.ts';

// Every number here is made up; those of ID cards have a valid check digit.
describe('身分證字號', () => {
  it.each([
    ['直接寫', '字號A123456789。'],
    ['小寫', 'a123456789'],
    ['全形', 'Ａ１２３４５６７８９'],
    ['中間有空格', 'A 123 456 789'],
    ['中間有連字號', 'A12-3456-789'],
    ['一個字一個空格', 'A 1 2 3 4 5 6 7 8 9'],
    ['有看不見的字', 'A123\u200b456789'],
    ['全形連字號', 'A12－3456－789'],
    ['在檔名裡', 'files/form-a123456789.pdf'],
    ['寫兩次', 'A123456789、A123456789'],
  ])('%s，找得到', (_name, text) => {
    expect(nationalIds(text)).toEqual(['A123456789']);
  });

  it.each([
    ['檢查碼不對', 'A123456788'],
    ['在更長的號碼裡', 'A1234567890'],
    ['在雜湊值裡', 'f0a123456789b2c4'],
    ['在英文字裡', 'XA123456789'],
    ['第二碼不是性別', 'A323456789'],
    ['位數不夠', 'A12345678'],
    ['法規代碼', 'D0050037'],
    ['英文字母和日期', '附表 A 1234-56-78 9 份'],
    ['中間隔太開', 'A12  345 6789，共 3 件'],
  ])('%s，不算', (_name, text) => {
    expect(nationalIds(text)).toEqual([]);
  });

  // Reckoned by hand from the table of letters: A1 0000 000 ends in 1, B1 in 2, and so on to Z.
  it('每一個英文字母的檢查碼都算得對', () => {
    const checks = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) =>
      [...'0123456789'].filter((digit) => hasValidChecksum(`${letter}10000000${digit}`)).join(''),
    );
    expect(checks.join('')).toBe('12345678390012434567891902');
  });
});

describe('居留證號碼', () => {
  it.each([
    ['新式', 'A800000014', 'A800000014'],
    ['新式，女性', 'A900000016', 'A900000016'],
    ['舊式', 'AC01234567', 'AC01234567'],
    ['舊式，全形小寫', 'ａｃ０１２３４５６７', 'AC01234567'],
    ['有空格', 'AC 0123 4567', 'AC01234567'],
  ])('%s，找得到', (_name, text, number) => {
    expect(residenceIds(text)).toEqual([number]);
  });

  it.each([
    ['檢查碼不對', 'A800000015'],
    ['舊式檢查碼不對', 'AC01234568'],
    ['第二個字母不是 A 到 D', 'AE01234567'],
    ['是身分證字號', 'A123456789'],
  ])('%s，不算', (_name, text) => {
    expect(residenceIds(text)).toEqual([]);
  });
});

describe('手機號碼', () => {
  it.each([
    '0912345678',
    '0912-345-678',
    '0912-345678',
    '0912 345 678',
    '0912.345.678',
    '(0912)345-678',
    '（0912）345678',
    '09-1234-5678',
    '09-12345678',
    '0912-34-56-78',
    '0 9 1 2 3 4 5 6 7 8',
    '０９１２－３４５－６７８',
    '0912–345–678',
    '+886912345678',
    '+886-912-345-678',
    '+886 9 1234 5678',
    '+886 (0)912 345 678',
    '＋８８６－９１２３４５６７８',
    '00886-912-345-678',
    '002-886-912345678',
    '886-912-345-678',
    '手機0912345678號',
    'files/tel-0912345678.pdf',
    'tel:0912345678',
  ])('「%s」找得到', (text) => {
    expect(mobileNumbers(text)).toEqual(['0912345678']);
  });

  it('一行有好幾個，都找得到', () => {
    expect(mobileNumbers('0912345678/0987-654-321、02-20000001、0923456789（行動）')).toEqual(['0912345678', '0987654321', '0923456789']);
  });

  it.each([
    ['市話', '02-20000001 轉 30'],
    ['臺東的市話', '089-912345'],
    ['國外打來的臺東市話', '+886-89-912345'],
    ['免付費電話', '0800-912345'],
    ['日期和時間', '09-12-2026 10:30'],
    ['日期和時間，句點', '09.12.2026 10'],
    ['公文字號', '台內社字第0930012345號函'],
    ['公文字號，沒有第', '台內社字 0930012345 號函'],
    ['英文公文字號', 'Letter No. 0930012345'],
    ['更長的號碼', '20912345678'],
    ['後面還有數字', '09123456789'],
    ['後面還有一節', '0912-345-678-12'],
    ['前面還有一節', '114-0912345678'],
    ['小數', '120.0912345678'],
    ['雜湊值', 'sha a0912345678f'],
    ['金額', '0,912,345,678 元'],
    ['統一編號', '09123456'],
    ['兩個數字', '09 和 12345678'],
  ])('%s，不算', (_name, text) => {
    expect(mobileNumbers(text)).toEqual([]);
  });
});

describe('個人信箱', () => {
  it.each([
    ['clerk@gmail.com', 'clerk@gmail.com'],
    ['請寄到clerk.one+form@yahoo.com.tw。', 'clerk.one+form@yahoo.com.tw'],
    ['mailto:clerk@ms1.hinet.net', 'clerk@ms1.hinet.net'],
    ['ＣＬＥＲＫ＠ＧＭＡＩＬ．ＣＯＭ', 'CLERK@GMAIL.COM'],
    ['clerk (at) hotmail.com', 'clerk@hotmail.com'],
    ['clerk[at]proton.me', 'clerk@proton.me'],
    ['clerk@outlook.com', 'clerk@outlook.com'],
    ['clerk@live.jp', 'clerk@live.jp'],
    ['clerk@pchome.com.tw', 'clerk@pchome.com.tw'],
    ['clerk@163.com', 'clerk@163.com'],
  ])('「%s」找得到', (text, address) => {
    expect(personalEmails(text)).toEqual([address]);
  });

  it.each([
    'office@haijia.gov.tw',
    'teacher@school.edu.tw',
    'help@charity.org.tw',
    'info@notgmail.com',
    'info@gmail.com.example.gov.tw',
    'info@outlook.gov.example.tw.org',
    'info@live.taipei',
    '用 gmail.com 的人請注意',
    'open at gmail.com',
  ])('「%s」不算', (text) => {
    expect(personalEmails(text)).toEqual([]);
  });
});

describe('檔案的作者', () => {
  it.each(['甲乙丙', '甲乙丙丁', 'First Last', 'user', 'ASUS', '甲　乙丙'])('「%s」看起來是個人', (author) => {
    expect(looksLikePerson(author)).toBe(true);
  });

  it.each(['南風市海岬區公所', '社會課', '秘書室', '衛生局', '南風市政府', 'Haijia District Office', ''])('「%s」不是', (author) => {
    expect(looksLikePerson(author)).toBe(false);
  });
});
