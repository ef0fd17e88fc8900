import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/domain/plan/checks.ts';
import { proveClause } from '../../../src/domain/plan/prove.ts';
import { publishedPlan, type PublishedPlan } from '../../../src/domain/plan/published.ts';
import type { Clause, Evidence } from '../../../src/domain/plan/schema.ts';
import { evidence } from '../../../src/gate/plan/evidence.ts';
import { expectedFile } from '../../../src/gate/plan/expected.ts';
import { regression } from '../../../src/gate/plan/regression.ts';
import { unrecorded } from '../../../src/gate/plan/unrecorded.ts';
import { checkedOffice } from '../../support/soundOffice.ts';
import { told } from './linksSite.ts';

const clause = (number: string, ...proofs: Evidence[]): Clause => ({
  number,
  title: `第 ${number} 件事`,
  says: '測試。',
  unit: '各課室',
  role: 'site',
  requirements: [{ asks: '看得到', evidence: proofs }],
});
const context = {
  pages: new Set(['/visit/', '/lost/']),
  services: new Set(['x']),
  sections: new Set<string>(),
  checks: runChecks(checkedOffice()),
};
const plan = (...clauses: Clause[]): PublishedPlan =>
  publishedPlan(
    clauses.map((one) => proveClause(one, context)),
    '2026-11-22',
  );
const files = (...clauses: Clause[]) => ({
  'visit/index.html': '<title>頁</title>',
  'plan/clauses.json': JSON.stringify(plan(...clauses)),
});
const expected = (...numbers: string[]) => ({ 'expectations/plan.yaml': expectedFile(numbers) });

const met = clause('1.1', { kind: 'page', page: '/visit/' });
const lost = clause('1.2', { kind: 'service', service: 'gone' }, { kind: 'check', check: 'facilities-are-confirmed' });

describe('/plan/clauses.json', () => {
  it('每一條有狀態，每個證明有種類、對象和成不成立', () => {
    expect(plan(met, lost)).toEqual({
      asOf: '2026-11-22',
      clauses: [
        {
          number: '1.1',
          title: '第 1.1 件事',
          unit: '各課室',
          role: 'site',
          state: 'met',
          requirements: [{ asks: '看得到', state: 'met', evidence: [{ kind: 'page', target: '/visit/', holds: true, count: '' }] }],
        },
        expect.objectContaining({
          state: 'not-yet',
          requirements: [
            {
              asks: '看得到',
              state: 'not-yet',
              evidence: [
                { kind: 'service', target: 'gone', holds: false, count: '' },
                { kind: 'check', target: 'facilities-are-confirmed', holds: false, count: '3／4 項設施' },
              ],
            },
          ],
        }),
      ],
    });
  });
});

describe('做到的條文以後也要做到', () => {
  it('還做到的、沒記下的，都不擋', async () => {
    expect(await told(regression, files(met, lost), expected('1.1'))).toEqual([]);
    expect(await told(regression, files(lost))).toEqual([]);
  });

  it('沒做到就擋，說出哪一件事、哪一個證明', async () => {
    expect(await told(regression, files(met, lost), expected('1.1', '1.2'))).toEqual([
      '/plan/: 第 1.2 條「第 1.2 件事」以前做到了，現在沒有做到：「看得到」的證明不成立：服務「gone」、自動檢查「公所設施都已確認」（3／4 項設施）。',
    ]);
  });

  it('證明被刪光也擋', async () => {
    expect(await told(regression, files(clause('1.1')), expected('1.1'))).toEqual([
      '/plan/: 第 1.1 條「第 1.1 件事」以前做到了，現在沒有做到：「看得到」沒有寫證明。',
    ]);
  });

  it('整條不見也擋', async () => {
    expect(await told(regression, files(met), expected('1.1', '9.9'))).toEqual([
      '/plan/: 第 9.9 條以前做到了，現在服務計畫裡找不到這一條。',
    ]);
  });

  it('新做到的提醒記下來，記過的不提醒', async () => {
    expect(await told(unrecorded, files(met, lost))).toEqual([
      '（提醒）/plan/: 第 1.1 條「第 1.1 件事」做到了，但是 expectations/plan.yaml 還沒有記下來；以後壞了不會有人發現。',
    ]);
    expect(await told(unrecorded, files(met, lost), expected('1.1'))).toEqual([]);
  });

  it('清單寫壞了，用白話說', async () => {
    await expect(told(regression, files(met), { 'expectations/plan.yaml': 'met: [1.1]\n' })).rejects.toThrow('前後加引號');
  });

  it('網站還沒有條文的檔案，說要先製作', async () => {
    await expect(told(regression, {})).rejects.toThrow('先執行 npm run build');
  });
});

describe('證明條文的頁面', () => {
  it('在網站上就不報；服務和檢查不歸這裡管', async () => {
    expect(await told(evidence, files(met, lost))).toEqual([]);
  });

  it('說成立卻沒有這一頁，擋下；自己承認還沒達成的，只提醒', async () => {
    const what = (number: string, page: string) => `第 ${number} 條「第 ${number} 件事」用「${page}」這一頁當證明，網站上卻沒有這一頁。`;
    const found = await told(
      evidence,
      files(clause('1.3', { kind: 'page', page: '/lost/' }), clause('1.4', { kind: 'page', page: '/later/' })),
    );
    expect(found).toEqual([`/plan/: ${what('1.3', '/lost/')}`, `（提醒）/plan/: ${what('1.4', '/later/')}`]);
  });
});

// Each run starts a Node of its own: slow where many run at once.
describe('scripts/plan.ts', { timeout: 60_000 }, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gate-plan-'));
    mkdirSync(join(folder, 'site/plan'), { recursive: true });
    writeFileSync(join(folder, 'site/plan/clauses.json'), JSON.stringify(plan(met, lost)));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const file = () => join(folder, 'content/expectations/plan.yaml');
  const run = (args: string[], site = 'site') => {
    const env = { ...process.env, OFFICE_CONTENT: join(folder, 'content'), SITE_OUT: join(folder, site) };
    return spawnSync(process.execPath, ['scripts/plan.ts', ...args], { encoding: 'utf8', env });
  };

  it('--accept 記下做到的條文；再比一次沒有差別', () => {
    expect(run(['--accept']).status).toBe(0);
    expect(readFileSync(file(), 'utf8')).toBe(expectedFile(['1.1']));
    expect(run([])).toMatchObject({ status: 0, stdout: '現在做到：1.1\n新做到：沒有\n以前做到、現在沒有：沒有\n' });
  });

  it('少了條文以 1 結束，不加 --accept 就不改檔案', () => {
    mkdirSync(join(folder, 'content/expectations'), { recursive: true });
    writeFileSync(file(), expectedFile(['1.1', '1.2']));
    const { status, stdout } = run([]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '現在做到：1.1\n新做到：沒有\n以前做到、現在沒有：1.2\n' });
    expect(readFileSync(file(), 'utf8')).toBe(expectedFile(['1.1', '1.2']));
  });

  it('還沒有網站以 1 結束，用錯以 2 結束，說明以 0 結束', () => {
    const missing = run([], 'nowhere');
    expect(missing.status).toBe(1);
    expect(missing.stderr).toMatch(/^找不到做好的網站.*先執行 npm run build。\n$/u);
    expect([run(['--no-such-thing']).status, run(['--help']).status]).toEqual([2, 0]);
  });
});
