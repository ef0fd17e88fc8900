import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeInBrowser } from '../../scripts/gate/browser.ts';
import { judgeWithPa11y } from '../../scripts/gate/pa11y.ts';
import { browserRules } from '../../src/gate/browser/index.ts';
import type { Finding } from '../../src/gate/finding.ts';
import { judgedOffice } from '../../src/gate/office.ts';
import { readSite } from '../../src/gate/site.ts';
import { browserExpected, browserLongExpected } from './expected/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'browser-bite-'));
const only = (url: string) => url.startsWith('/broken/browser/');
const rowOf = ({ rule, severity, place }: Finding) => `${rule} ${severity} ${place?.url ?? ''}`;
let found: Finding[] = [];

beforeAll(async () => {
  cpSync('tests/fixtures/broken-office/site', folder, { recursive: true });
  const site = readSite(folder);
  const office = judgedOffice('tests/fixtures/office', '2026-11-22');
  const inBrowser = await judgeInBrowser({ site, office, rules: browserRules, only, long: true, everyPage: true });
  const pa11y = await judgeWithPa11y({ site, office, only });
  found = [...inBrowser.findings, ...pa11y.findings];
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('真的瀏覽器抓得到種下的錯', () => {
  it('每一頁只報種在那一頁的錯，一個不多、一個不少', () => {
    const expected = [...browserExpected, ...browserLongExpected].map(({ rule, severity, place }) => `${rule} ${severity} ${place}`);
    expect(found.map(rowOf).sort()).toEqual(expected.sort());
  });

  it('每一條規則都有種一個錯', () => {
    const seeded = new Set([...browserExpected, ...browserLongExpected].map(({ rule }) => rule));
    expect([...seeded].sort()).toEqual([...browserRules.map(({ id }) => id), 'browser/pa11y'].sort());
  });

  it('說的話是中文，說出是哪裡、要做什麼', () => {
    const told = found.map(({ rule, place, what, todo }) => ({ rule, url: place!.url, state: place!.state, what, todo }));
    expect(told.sort((a, b) => `${a.url}${a.rule}${a.what}`.localeCompare(`${b.url}${b.rule}${b.what}`, 'en'))).toMatchSnapshot();
  });
});
