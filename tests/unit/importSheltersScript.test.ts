import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Shelter } from '../../src/domain/shelter/schema.ts';
import { checkOffice } from '../../src/intake/checkOffice.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { OFFICE } from '../support/officeWith.ts';

const CSV = 'tests/fixtures/importers/shelters.csv';
let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'office-import-'));
  cpSync(OFFICE, content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import-shelters.ts', ...args, '--content', content], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const text = (id: string) => readFileSync(join(content, 'shelters', `${id}.yaml`), 'utf8');
const files = () =>
  Object.fromEntries(readdirSync(join(content, 'shelters')).map((name) => [name, readFileSync(join(content, 'shelters', name), 'utf8')]));

describe('匯入避難收容處所', () => {
  it('先看：說出每一列哪裡奇怪、每一處會變什麼，什麼都不寫', () => {
    const before = files();
    const { status, stdout } = run(CSV);
    expect(status).toBe(0);
    expect(stdout).toMatchSnapshot();
    expect(files()).toEqual(before);
  });

  it('管理人的姓名和手機，不出現在畫面和檔案裡', () => {
    const { stdout } = run(CSV, '--write');
    const all = stdout + JSON.stringify(files());
    expect(readFileSync(CSV, 'utf8')).toMatch(/虛構.某/u);
    expect(all).not.toMatch(/虛構.某|911-?222-?333/u);
  });

  it('寫進去：只改檔案管的欄位，公所自己的欄位、順序和註解都留著，內容檢查通過', () => {
    const schoolFile = join(content, 'shelters/lighthouse-school.yaml');
    writeFileSync(schoolFile, readFileSync(schoolFile, 'utf8').replace('capacity:', '# 校門口有斜坡\ncapacity:'));
    const school = text('lighthouse-school');
    expect(run(CSV, '--write').status).toBe(0);
    expect(text('lighthouse-school')).toBe(school.replace('capacity: 500', 'capacity: 600'));
    expect(text('hall')).toBe(readFileSync(join(OFFICE, 'shelters/hall.yaml'), 'utf8'));
    expect(text('salt-school')).toBe(readFileSync(join(OFFICE, 'shelters/salt-school.yaml'), 'utf8'));
    expect(text('old-barn')).toBe(readFileSync(join(OFFICE, 'shelters/old-barn.yaml'), 'utf8'));
    expect(parse(text('shelter-104')) as Shelter).toEqual({
      nationalNumber: 104,
      name: '新港活動中心',
      village: 'chaosheng',
      address: '潮聲路 77 號',
      hazards: ['earthquake'],
      capacity: 50,
      indoor: false,
      outdoor: false,
      vulnerable: false,
      role: 'standby',
      district: true,
      sources: ['內政部消防署避難收容處所點位檔（政府資料開放平臺資料集 73242）'],
    });
    expect(checkOffice(readOffice(content))).toEqual([]);
  });

  it('跑兩次，第二次沒有要寫的', () => {
    run(CSV, '--write');
    const once = files();
    const { stdout } = run(CSV, '--write');
    expect(stdout).toContain('沒有要寫的。');
    expect(files()).toEqual(once);
  });

  it('沒有姓名欄、欄位換順序、CRLF、沒有 BOM，讀出來一樣', () => {
    const { status, stdout } = run('tests/fixtures/importers/no-names.csv');
    expect(status).toBe(0);
    expect(stdout).toMatch(/要改.*lighthouse-school/u);
    expect(stdout).toMatch(/一樣.*hall/u);
  });

  it('寫進去會通不過內容檢查，就什麼都不寫，說出原因', () => {
    const bad = join(content, 'bad.csv');
    writeFileSync(bad, readFileSync(CSV, 'utf8').replace('新港活動中心備用', `${'很長'.repeat(30)}備用`));
    const before = files();
    const { status, stderr } = run(bad, '--write');
    expect(status).toBe(1);
    expect(stderr).toContain('什麼都沒寫');
    expect(stderr).toContain('欄位：名稱');
    expect(files()).toEqual(before);
  });

  it.each([
    ['沒有檔案', [] as string[], 2, '沒有說要讀哪一個檔案'],
    ['檔案不在', ['no-such.csv'], 2, '找不到檔案'],
    ['不是這種表', ['tests/fixtures/importers/README.md'], 1, '少了欄位'],
  ])('%s：說得出來', (_name, args, status, says) => {
    const result = run(...args);
    expect(result.status).toBe(status);
    expect(result.stderr).toContain(says);
    expect(result.stderr).not.toContain('    at ');
  });
});
