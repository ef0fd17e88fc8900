import { describe, expect, it } from 'vitest';
import { freshnessRules } from '../../../src/gate/freshness/index.ts';
import { judgeContent } from '../../../src/gate/judge.ts';
import { judgedOffice } from '../../../src/gate/office.ts';
import { OFFICE, officeWith } from '../../support/officeWith.ts';

const notice = `---
title: 114 年度提燈遊行
lead: 一起提燈。
kind: event
section: general
publishOn: 2026-11-01
expiresOn: 2026-12-31
event:
  startsOn: 2026-11-14
  endsOn: 2026-11-15
  place: 海堤
---

一起來。
`;
const told = async (today: string) => {
  const { findings } = await judgeContent(judgedOffice(OFFICE, today, officeWith('notices', 'walk', notice)), freshnessRules);
  return findings.filter(({ source }) => source?.file === 'notices/walk.md').map(({ rule, source, todo }) => [rule, source!.line, todo]);
};

describe('公告裡結束的事', () => {
  it('活動當天還不說', async () => {
    expect((await told('2026-11-15')).map(([rule]) => rule)).toEqual(['freshness/year-ended']);
  });

  it('活動結束了公告還列著：說要改過期日期', async () => {
    const [first] = await told('2026-11-22');
    expect(first).toEqual([
      'freshness/ended',
      10,
      '把「過期日期」（expiresOn）改成 2026-11-15，它就會離開列表，網址還在；時間延長了，就改成新的結束日期。',
    ]);
  });

  it('公告自己過期了：沒有事要做，去年的年度也不用改', async () => {
    expect(await told('2027-01-01')).toEqual([]);
  });
});
