import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { endDate, group, list, plainDate, text } from '../../../src/domain/field/builders.ts';
import { manualTestKinds } from '../../../src/domain/manualTest/kinds.ts';
import { ended, endDates, sayEnded } from '../../../src/gate/freshness/ended.ts';
import { freshnessRules } from '../../../src/gate/freshness/index.ts';
import { manualTest } from '../../../src/gate/freshness/manualTest.ts';
import { judgeContent } from '../../../src/gate/judge.ts';
import { judgedOffice } from '../../../src/gate/office.ts';
import { OFFICE, officeWith } from '../../support/officeWith.ts';

const TODAY = '2026-11-22';

describe('檢視和確認', () => {
  const lines = async (id: string, head: string) => {
    const body = `---\nquestion: 貝殼重嗎？\nservices:\n  - shell-certificate\nsources:\n  - 測試資料\n${head}---\n\n很輕。\n`;
    const { findings } = await judgeContent(judgedOffice(OFFICE, TODAY, officeWith('faqs', id, body)), freshnessRules);
    return findings.filter(({ source }) => source?.file === `faqs/${id}.md`).map(({ rule, source }) => [rule, source!.line, source!.field]);
  };
  const reviewed = (on: string, next: string) => `reviewedOn: ${on}\nreviewedBy: welfare\nnextReview: ${next}\n`;

  it.each([
    ['逾期', reviewed('2025-01-01', '2025-12-31'), [['freshness/overdue', 9, '下次檢視日期']]],
    ['快到期', reviewed('2026-01-01', '2026-12-01'), [['freshness/due-soon', 9, '下次檢視日期']]],
    ['沒檢視過', '', [['freshness/never-reviewed', 2, '最近檢視日期']]],
    ['剛檢視過', reviewed('2026-10-01', '2027-09-30'), []],
    ['沒確認', `confirmed: false\nsource: 聽說\n${reviewed('2026-10-01', '2027-09-30')}`, [['freshness/unconfirmed', 7, '整筆資料']]],
  ])('%s：指到要改的那一行', async (_name, head, expected) => {
    expect(await lines('shell-weight', head)).toEqual(expected);
  });

  it('都只是提醒：這裡沒有人能替公所確認', () => {
    expect(freshnessRules.filter(({ severity }) => severity !== 'warns')).toEqual([]);
  });
});

describe('已經結束的事', () => {
  const schema = z.strictObject({
    until: endDate('到哪一天', '最後一天。').optional(),
    seen: plainDate('看到的日期', '哪一天。').optional(),
    parts: list(
      '場次',
      '一場一項。',
      '場次',
      group('場次', '一場。', { name: text('名稱', '名稱。'), until: endDate('到哪一天', '最後一天。') }),
    ).optional(),
  });

  it('只看標了「結束」的日期，藏得多深都找得到', () => {
    const data = {
      until: '2026-01-01',
      seen: '2025-01-01',
      parts: [
        { name: '甲', until: '2026-02-01' },
        { name: '乙', until: '2026-02-30' },
      ],
    };
    expect(endDates(schema, data)).toEqual([
      { path: ['until'], day: '2026-01-01' },
      { path: ['parts', 0, 'until'], day: '2026-02-01' },
    ]);
    expect(endDates(schema, {})).toEqual([]);
  });

  it('過了那一天才報', () => {
    expect([sayEnded('2026-11-22', TODAY), sayEnded('2026-11-23', TODAY)]).toEqual([undefined, undefined]);
    expect(sayEnded('2026-11-21', TODAY)?.what).toBe('這件事在 115 年 11 月 21 日（2026-11-21）已經結束，卻還列在網站上。');
  });

  it('現在的內容還沒有這種欄位，不報', () => {
    expect(ended.check(judgedOffice(OFFICE, TODAY))).toEqual([]);
  });
});

describe('人工測試', () => {
  const test = (kind: string, testedOn: string) =>
    `kind: ${kind}\ntestedOn: ${testedOn}\nsection: general\ntester: 承辦人\nmeans: 鍵盤\npages:\n  - /\noutcome: pass\n`;
  const told = (id: string, text: string) => {
    const found = manualTest.check(judgedOffice(OFFICE, TODAY, officeWith('manual-tests', id, text))) as {
      file: string;
      line: number;
      what: string;
    }[];
    return found
      .map(({ file, line, what }) => `${file}:${line} ${what}`)
      .filter((line) => /只用鍵盤|列印/u.test(line) || line.includes(id));
  };

  it.each([
    ['一年前的今天測的還算數', '2025-11-22', []],
    ['超過一年就提醒再測', '2025-11-21', ['manual-tests/x.yaml:2 「只用鍵盤」最近一次測試是 114 年 11 月 21 日，超過一年了。']],
    [
      '還沒到的日期不算測過',
      '2026-11-23',
      ['manual-tests/x.yaml:2 測試日期「2026-11-23」還沒到。', 'pages/accessibility.md:1 還沒有人做過「只用鍵盤」的測試。'],
    ],
  ])('%s', (_name, testedOn, expected) => {
    expect(told('x', test('keyboard', testedOn))).toEqual(expected);
  });

  it('同一種看最近一次：有新的，舊的不報', () => {
    expect(told('x', test('print', '2020-01-01'))).toEqual(['pages/accessibility.md:1 還沒有人做過「只用鍵盤」的測試。']);
  });

  it('真實的公所：沒有人測過的，一種一個提醒', () => {
    const found = manualTest.check({ ...judgedOffice(OFFICE, TODAY), entries: [] });
    expect(found).toHaveLength(Object.keys(manualTestKinds).length);
  });
});
