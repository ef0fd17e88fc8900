import { describe, expect, it } from 'vitest';
import { confirmedTelephones, leakFaults, leakIn } from '../../src/domain/collection/leaks.ts';

describe('文字洩漏了沒確認的事', () => {
  it.each([
    ['請打 02-20000001。', '電話'],
    ['請打（02）2000-0001。', '電話'],
    ['請打０２－２０００－０００１。', '電話'],
    ['免付費電話 0800-246246。', '電話'],
    ['可以撥 1957 專線。', '電話'],
    ['Call 1957.', '電話'],
    ['約 987655 元。', '金額'],
    ['每筆兩百元。', '金額'],
    ['補助 3 萬元。', '金額'],
    ['大概 10 天。', '期間'],
    ['大概十五日內。', '期間'],
    ['一個月就好。', '期間'],
    ['有 15 天可以補。', '期間'],
    ['收件後半小時。', '期間'],
    ['within 3 working days', '期間'],
    ['早上 8：30 開門。', '時間'],
    ['下午五點前送。', '時間'],
    ['9 點到 11 點。', '時間'],
    ['可以當場拿到。', '當場辦好'],
    ['馬上辦好。', '當場辦好'],
  ])('「%s」寫了%s', (sentence, kind) => {
    expect(leakIn(sentence)?.kind).toBe(kind);
  });

  it.each([
    '年滿 65 歲。',
    '依第 10 條和第 3 項。',
    '照片 3 張、影本 2 份。',
    '打 110、113、119、1996 或 1999。',
    '12 月 25 日和十二月二十五日。',
    '114 年 3 月 5 日公告。',
    '哪一天都可以，同一天不行。',
    '每日下午。',
    '有 3 點要注意。',
    '急難紓困（也叫馬上關懷）。',
    '想當場談定，要帶委任書。',
    '一元化的窗口。',
    '94 年次以後的人。',
    'People over 65, 3 photos.',
  ])('「%s」沒有', (sentence) => {
    expect(leakIn(sentence)).toBeUndefined();
  });

  it('公所自己確認過的電話可以寫，沒確認的專線不行', () => {
    const known = confirmedTelephones({
      telephone: '02-20000001',
      hotlines: [{ number: '1957' }, { number: '1966', confirmed: false }, null],
    });
    expect(known).toEqual(['02-20000001', '1957']);
    expect(leakIn('打 02-2000-0001 或 1957。', known)).toBeUndefined();
    expect(leakIn('打 1966。', known)?.words).toBe('1966');
  });
});

describe('看哪些文字', () => {
  const wheres = (data: unknown) => leakFaults(data, []).map(({ where }) => where.join('.'));

  it('沒確認的那一組和裡面的文字，不看來源和會自己藏起來的欄位', () => {
    expect(wheres({ confirmed: false, source: '5 天', telephone: '02-20000001', note: '5 天', items: [{ name: '5 天' }] })).toEqual([
      'note',
      'items.0.name',
    ]);
    expect(wheres({ hours: { confirmed: false, says: '8:30', english: '8:30', note: '8:30' } })).toEqual(['hours.note']);
  });

  it('費用和期限是「不知道」時，一樣要看', () => {
    expect(wheres({ fee: { kind: 'unknown', note: '5 元', payment: '5 元' }, timeLimit: { kind: 'unknown', what: '5 天' } })).toEqual([
      'fee.note',
      'fee.payment',
      'timeLimit.what',
    ]);
  });

  it('確認過的事可以寫，裡面那一組有自己的來源也可以', () => {
    expect(wheres({ note: '5 天', a: { confirmed: true, note: '5 天' } })).toEqual([]);
    expect(wheres({ confirmed: false, a: { confirmed: true, note: '5 天' }, b: { source: '測試', note: '5 天' } })).toEqual([]);
  });
});
