import { describe, expect, it } from 'vitest';
import { versionEnded } from '../../../src/gate/freshness/versionEnded.ts';
import { yearEnded } from '../../../src/gate/freshness/yearEnded.ts';
import { judgeContent } from '../../../src/gate/judge.ts';
import { judgedOffice } from '../../../src/gate/office.ts';
import { OFFICE, officeWith } from '../../support/officeWith.ts';

/** What the rules say of one disclosure with these versions, as of 2026-11-22. */
async function told(versions: string) {
  const text = `---\ntitle: 甲\nlead: 測試。\ncategory: budget\nitem: item-6\nsection: general\n${versions}---\n`;
  const office = judgedOffice(OFFICE, '2026-11-22', officeWith('disclosures', 'budget', text));
  const { findings } = await judgeContent(office, [versionEnded, yearEnded]);
  return findings
    .filter(({ source }) => source?.file === 'disclosures/budget.md')
    .map(({ rule, source, what }) => [rule, source!.line, what]);
}

const newest = (until: string) => `versions:\n  - title: 115 年度\n    validUntil: ${until}\n    url: https://www.example.org/\n`;

describe('公開資料的版本', () => {
  it.each([
    ['最新的版本到今天為止', newest('2026-11-22')],
    ['沒有期限', newest('2026-12-31').replace(/\n {4}validUntil.*/u, '')],
    ['只有以前的版本過期，名稱是過去的年度', `${newest('2026-12-31')}  - title: 113 年度\n    validUntil: 2024-12-31\n`],
    ['版本還沒有寫好', 'versions:\n  - \n'],
    ['版本不是清單', 'versions: 一版\n'],
  ])('不報告：%s', async (_name, versions) => {
    expect(await told(versions)).toEqual([]);
  });

  it('最新的版本過期了，指到那一行，說要怎麼辦', async () => {
    expect(await told(newest('2026-11-21'))).toEqual([
      ['freshness/version-ended', 9, '「甲」最新的版本「115 年度」只用到 115 年 11 月 21 日，已經過期，卻沒有新的版本。'],
    ]);
  });
});
