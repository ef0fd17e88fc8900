import { describe, expect, it } from 'vitest';
import { waysToApply } from '../../src/i18n/ways.ts';
import { isOnline, onlineFirst, urgentNumbers } from '../../src/domain/service/online.ts';
import type { Service } from '../../src/domain/service/schema.ts';
import { extensionOf } from '../../src/domain/section/extension.ts';

type Channel = Service['channels'][number];
const counter: Channel = { kind: 'counter' };
const post: Channel = { kind: 'post' };
const online: Channel = { kind: 'online-other', name: '部會系統', url: 'https://example.gov.tw/' };
const call: Channel = { kind: 'telephone', name: '113 保護專線', urgent: true };
const service = (channels: Channel[]) => ({ channels }) as Service;

describe('申請方式', () => {
  it('緊急的在最前，再來是線上，其他照課室寫的順序', () => {
    expect(onlineFirst([post, counter, online, call])).toEqual([call, online, post, counter]);
  });

  it('只說確認過的；一個都沒確認，就說其他的並註明', () => {
    expect(waysToApply([counter, { ...post, confirmed: false }], 'zh-TW')).toEqual({ text: '臨櫃', first: '臨櫃', sure: true });
    expect(waysToApply([{ ...post, confirmed: false }], 'zh-TW')).toMatchObject({ text: '郵寄', sure: false });
    expect(waysToApply([online, counter], 'en').text).toBe('Online, counter');
  });

  it('沒有網址或沒有確認的線上，不算可以線上辦', () => {
    expect(isOnline(service([online]))).toBe(true);
    expect(isOnline(service([{ kind: 'online-own' }]))).toBe(false);
    expect(isOnline(service([{ ...online, confirmed: false }]))).toBe(false);
  });

  it('緊急專線只取確認過的三、四碼號碼', () => {
    expect(urgentNumbers(service([call, { ...call, name: '110' }, { ...call, confirmed: false }, { ...call, name: '里辦公處' }]))).toEqual([
      '113',
      '110',
    ]);
  });
});

describe('分機', () => {
  it('未確認的分機不會出來，業務的分機優先於課室的', () => {
    expect(extensionOf({ extension: '10' }, { extension: '23' })).toEqual({ state: 'known', value: '23' });
    expect(extensionOf({ extension: '10' }, {})).toEqual({ state: 'known', value: '10' });
    expect(extensionOf({ extension: '10' }, { extension: '97', confirmed: false, source: 'x' })).toEqual({ state: 'pending' });
    expect(extensionOf({ extension: '97', confirmed: false, source: 'x' })).toEqual({ state: 'pending' });
  });
});
