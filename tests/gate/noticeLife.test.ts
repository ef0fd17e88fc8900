import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offices } from '../../scripts/offices.ts';
import { stopping } from '../../src/gate/finding.ts';
import { joined, judgeContent, judgeSite } from '../../src/gate/judge.ts';
import { judgedOffice } from '../../src/gate/office.ts';
import { readSite } from '../../src/gate/site.ts';
import { buildOffice } from '../support/buildOffice.ts';

const folder = mkdtempSync(join(tmpdir(), 'notice-life-'));
const content = join(folder, 'content');
const TITLE = '鹽花里水質檢查結果';
const days = { before: '2026-11-22', during: '2026-12-01', after: '2027-01-16' } as const;
type When = keyof typeof days;

const read = (when: When, path: string) => readFileSync(join(folder, when, path), 'utf8');
const exists = (when: When, path: string) => existsSync(join(folder, when, path));

/** Lists on which a notice stands while it runs. */
const LISTS = [
  'index.html',
  'notices/index.html',
  'notices/kind/meeting/index.html',
  'notices/feed.atom',
  'notices/feed.rss',
  'notices/kind/meeting/feed.atom',
  'notices/calendar.ics',
  'sitemap/index.html',
];
const listedIn = (when: When) => LISTS.filter((path) => exists(when, path) && read(when, path).includes(TITLE));

beforeAll(() => {
  cpSync(offices.fixture.content, content, { recursive: true });
  cpSync(join(content, 'files', 'notice-lanterns.ods'), join(content, 'files', 'well-water.ods'));
  writeFileSync(
    join(content, 'notices', 'well-water.md'),
    `---
title: ${TITLE}
lead: 檢查結果在附件，12 月 20 日開會說明。
kind: meeting
section: works
publishOn: 2026-12-01
expiresOn: 2027-01-15
pinned: true
event:
  startsOn: 2026-12-20
  startsAt: 10:00
  endsOn: 2026-12-20
  place: 鹽花里活動中心
attachments:
  - file: well-water.ods
    title: 水質檢查表
    language: zh-TW
---

井水可以喝。
`,
  );
  for (const when of Object.keys(days) as When[]) buildOffice(content, join(folder, when), days[when]);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('加一個公告檔案和一個 ODS 附件', () => {
  it('公告日期還沒到：哪裡都沒有，附件也拿不到', () => {
    expect(listedIn('before')).toEqual([]);
    expect(
      ['notices/well-water/index.html', 'files/well-water.ods', 'documents/well-water-ods/index.html'].filter((path) =>
        exists('before', path),
      ),
    ).toEqual([]);
  });

  it('公告期間：自己的網頁、每一種列表、訂閱和行事曆都有', () => {
    expect(listedIn('during')).toEqual(LISTS);
    const page = read('during', 'notices/well-water/index.html');
    expect(page).toContain('水質檢查表');
    expect(page).toMatch(/（ODS，\d+ KB）/u);
    expect(page).toContain('href="/documents/well-water-ods/"');
    expect(page).not.toContain('noindex');
    expect(read('during', 'notices/well-water/event.ics')).toContain('DTSTART;TZID=Asia/Taipei:20261220T100000');
    expect(read('during', 'sitemap.xml')).toContain('/notices/well-water/');
  });

  it('公告期間：ODS 的表格也做成網頁', () => {
    expect(read('during', 'documents/well-water-ods/index.html')).toMatch(/<td>潮聲里<\/td><td>30<\/td>/u);
  });

  it('過期以後：離開所有的列表，網址還在、標了過期、不給搜尋引擎', () => {
    expect(listedIn('after')).toEqual([]);
    expect(read('after', 'sitemap.xml')).not.toContain('/notices/well-water/');
    const page = read('after', 'notices/well-water/index.html');
    expect(page).toContain('這則公告已經過期（到 116 年 1 月 15 日）');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(read('after', 'notices/archive/index.html')).toContain(TITLE);
    expect(exists('after', 'files/well-water.ods')).toBe(true);
  });

  it.each(['during', 'after'] as const)('%s：關卡沒有要擋的，也不說這則公告要處理', async (when) => {
    const office = judgedOffice(content, days[when]);
    const { findings } = joined(await judgeContent(office), await judgeSite(readSite(join(folder, when), offices.fixture.address), office));
    expect(stopping(findings).map(({ rule, what }) => `${rule} ${what}`)).toEqual([]);
    const own = findings.filter(({ rule, source }) => rule.startsWith('freshness/') && source?.file === 'notices/well-water.md');
    expect(own.map(({ rule }) => rule)).toEqual([]);
  });
});
