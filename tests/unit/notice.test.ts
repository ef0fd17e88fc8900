import { describe, expect, it } from 'vitest';
import { noticeOfficeFaults } from '../../src/domain/notice/officeRules.ts';
import { noticeState, newestFirst, pinnedFirst } from '../../src/domain/notice/state.ts';
import { sayEventTime } from '../../src/i18n/eventTimes.ts';
import { findingsWith } from '../support/officeWith.ts';

const state = (publishOn: string, expiresOn: string) => noticeState({ publishOn, expiresOn }, '2026-11-22');

describe('公告什麼時候看得到', () => {
  it('公告那一天開始，過期那一天還算', () => {
    expect(state('2026-11-22', '2026-11-22')).toBe('current');
    expect(state('2026-11-23', '2026-12-01')).toBe('upcoming');
    expect(state('2026-11-01', '2026-11-21')).toBe('expired');
  });

  it('置頂的在前，其他新的在前；同一天照檔名，每次都一樣', () => {
    const notice = (id: string, publishOn: string, pinned?: boolean) => ({ id, data: pinned ? { publishOn, pinned } : { publishOn } });
    const notices = [notice('b', '2026-11-01'), notice('a', '2026-11-01'), notice('old', '2026-01-01', true), notice('new', '2026-11-20')];
    expect([...notices].sort(pinnedFirst).map(({ id }) => id)).toEqual(['old', 'new', 'a', 'b']);
    expect([...notices].sort(newestFirst).map(({ id }) => id)).toEqual(['new', 'a', 'b', 'old']);
  });
});

describe('同一時間最多三則置頂', () => {
  const pinned = (id: string, publishOn: string, expiresOn: string) => ({ id, data: { pinned: true, publishOn, expiresOn } });

  it('第四則才說，說得出哪一天起、是哪幾則', () => {
    const four = ['a', 'b', 'c', 'd'].map((id, place) => pinned(id, `2026-11-0${place + 1}`, '2026-12-01'));
    expect(noticeOfficeFaults(four)).toMatchObject([{ id: 'd', where: ['pinned'] }]);
    expect(noticeOfficeFaults(four)[0]!.what).toContain('從 2026-11-04 起，同時有 4 則');
  });

  it('前一則過期以後再置頂的不算', () => {
    const turns = [
      pinned('a', '2026-11-01', '2026-11-10'),
      pinned('b', '2026-11-01', '2026-12-01'),
      pinned('c', '2026-11-01', '2026-12-01'),
    ];
    expect(noticeOfficeFaults([...turns, pinned('d', '2026-11-11', '2026-12-01')])).toEqual([]);
    expect(noticeOfficeFaults([...turns, pinned('d', '2026-11-10', '2026-12-01')])).toHaveLength(1);
  });

  it('日期寫錯的公告不會讓檢查壞掉', () => {
    expect(noticeOfficeFaults([pinned('a', '2026-02-30', '2026-12-01'), { id: 'b', data: null }])).toEqual([]);
  });
});

describe('活動的時間', () => {
  const event = { startsOn: '2026-12-05', startsAt: '09:30', endsOn: '2026-12-05', endsAt: '11:30', place: '禮堂' };

  it.each([
    [event, '115 年 12 月 5 日（星期六） 09:30 到 11:30', 'Saturday 5 December 2026, 09:30 to 11:30'],
    [{ ...event, endsAt: undefined }, '115 年 12 月 5 日（星期六） 09:30', 'Saturday 5 December 2026, 09:30'],
    [
      { startsOn: '2026-12-05', endsOn: '2026-12-06', place: '禮堂' },
      '115 年 12 月 5 日（星期六） 到 115 年 12 月 6 日（星期日）',
      'Saturday 5 December 2026 to Sunday 6 December 2026',
    ],
  ])('%#：兩種語言都說得清楚', (said, chinese, english) => {
    expect(sayEventTime(said, 'zh-TW')).toBe(chinese);
    expect(sayEventTime(said, 'en')).toBe(english);
  });
});

describe('附件', () => {
  const notice = (attachment: string) => `---
title: 有附件的公告
lead: 請看附件。
kind: news
section: general
publishOn: 2026-11-01
expiresOn: 2026-12-01
attachments:
  - file: ${attachment}
    title: 附件
    language: zh-TW
---

請看附件。
`;
  const told = (attachment: string) =>
    findingsWith('notices', 'with-file', notice(attachment))
      .filter(({ file }) => file === 'notices/with-file.md')
      .map(({ line, todo }) => [line, todo]);

  it('放在 files 資料夾的就好', () => {
    expect(told('notice-lanterns.ods')).toEqual([]);
  });

  it('名字差一點，說最像的是哪一個', () => {
    expect(told('notice-lantern.ods')).toEqual([[9, '改成 notice-lanterns.ods；還沒放進去，就先把檔案放到 files 資料夾。']]);
  });

  it('Word 檔說要另存成 ODF，只說一次', () => {
    expect(told('report.docx')).toHaveLength(1);
    expect(told('report.docx')[0]![1]).toContain('另存成 ODF');
  });
});
