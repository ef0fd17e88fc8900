import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { judgeWithPa11y } from '../../../scripts/gate/pa11y.ts';
import { pa11yExceptions } from '../../../src/gate/browser/pa11yExceptions.ts';
import { pa11yFaults, type Pa11yResult } from '../../../src/gate/browser/pa11yFindings.ts';
import { judgedOffice } from '../../../src/gate/office.ts';
import type { BuiltSite } from '../../../src/gate/site.ts';

const CONTRAST = 'WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail';
const issue = (code: string, selector = 'html > body > p') => ({
  code,
  selector,
  message: 'This is wrong.',
  context: '<p>潮汐表</p>',
  runner: 'htmlcs',
});

describe('pa11y 的結果', () => {
  it('說出哪裡、哪個引擎、哪一條，一個錯一個發現', () => {
    const [fault, ...others] = pa11yFaults('/a/', '電腦 1280 px', [issue('H71')]);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ url: '/a/', state: '電腦 1280 px' });
    expect(fault!.what).toBe('pa11y 找到無障礙問題，在「潮汐表」：This is wrong.（html > body > p，htmlcs 的 H71）');
  });

  it('沒有錯就沒有發現', () => expect(pa11yFaults('/a/', '', [])).toEqual([]));

  it('例外表裡的不算，只對一個地方的例外不放過別的地方', () => {
    expect(pa11yFaults('/a/', '', [issue(CONTRAST)])).toEqual([]);
    const one = [{ code: 'H71', selector: '#tide', reason: '', link: '' }];
    expect(pa11yFaults('/a/', '', [issue('H71', '#tide'), issue('H71', '#boat')], one)).toHaveLength(1);
  });

  it('pa11y 自己壞掉、漏掉一頁都算沒過', () => {
    expect(pa11yFaults('/a/', '', [new Error('timed out')])[0]!.what).toContain('timed out');
    expect(pa11yFaults('/a/', '', undefined)).toHaveLength(1);
  });
});

describe('例外表', () => {
  it('每一條都有引擎的代號、哪裡、為什麼和出處，設定檔讀的就是它', () => {
    for (const { code, selector, reason, link } of pa11yExceptions) {
      expect(code).toMatch(/^WCAG2AA\.|^[a-z-]+$/u);
      expect(selector).not.toBe('');
      expect(reason.length).toBeGreaterThan(10);
      expect(link).toMatch(/^https:\/\//u);
    }
    const config = createRequire(import.meta.url)('../../../.pa11yci.cjs') as { defaults: { ignore: string[] } };
    expect(config.defaults.ignore).toEqual(pa11yExceptions.filter(({ selector }) => selector === '*').map(({ code }) => code));
    expect(config.defaults).toMatchObject({ standard: 'WCAG2AA', runners: ['htmlcs', 'axe'], useIncognitoBrowserContext: false });
  });
});

describe('跑 pa11y-ci', () => {
  const site = { folder: 'tests/fixtures', pages: [{ url: '/a/' }, { url: '/b/' }] } as unknown as BuiltSite;
  const office = judgedOffice('tests/fixtures/office', '2026-11-22');

  /** Stands for pa11y-ci: /b/ fails as often as told, in every viewport. */
  const failing = (times: number) => {
    const calls: { urls: string[]; concurrency: number }[] = [];
    const left = new Map<number, number>();
    const run = (urls: string[], { concurrency, viewport }: { concurrency: number; viewport: { width: number } }) => {
      calls.push({ urls: urls.map((url) => new URL(url).pathname), concurrency });
      const fails = left.get(viewport.width) ?? times;
      left.set(viewport.width, fails - 1);
      const resultOf = (url: string): Pa11yResult => (url.endsWith('/b/') && fails > 0 ? [new Error('Timed out')] : []);
      return Promise.resolve({ results: Object.fromEntries(urls.map((url) => [url, resultOf(url)])) });
    };
    return { calls, run };
  };

  it('電腦和手機各跑一次；壞掉的頁單獨再試一次，試成了就算過', async () => {
    const { calls, run } = failing(1);
    const { findings, scope } = await judgeWithPa11y({ site, office, run });
    expect(findings).toEqual([]);
    expect(calls).toEqual([
      { urls: ['/a/', '/b/'], concurrency: 6 },
      { urls: ['/b/'], concurrency: 1 },
      { urls: ['/a/', '/b/'], concurrency: 6 },
      { urls: ['/b/'], concurrency: 1 },
    ]);
    expect(scope).toEqual(['pa11y：4 頁次 × 2 個引擎（htmlcs、axe）']);
  });

  it('試兩次都壞，就擋下來', async () => {
    const { findings } = await judgeWithPa11y({ site, office, run: failing(2).run });
    expect(findings).toMatchObject([
      { rule: 'browser/pa11y', severity: 'stops', place: { url: '/b/', state: '電腦 1280 px；手機 360 px' } },
    ]);
  });
});
