import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inForm } from '../../src/intake/form.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { BAD_CONTENT } from '../support/officeWith.ts';

describe('整理寫法不會弄壞內容', () => {
  it.each([
    ['沒有橫線的 .md', '借燈籠\n\n先到櫃檯問：有沒有燈籠。\n', 'md'],
    ['少了第二條橫線', '---\ntitle: 甲\n內文\n', 'md'],
    ['引號沒有結尾', 'title: "甲\n', 'yaml'],
    ['同一個欄位寫兩次', 'title: 甲\ntitle: 乙\n', 'yaml'],
  ] as const)('%s：不動，說得出哪裡錯', (_name, text, format) => {
    expect(() => inForm(text, format)).toThrow(/。$/u);
  });

  it.each(['082', '1.10', '0x1F', '1e3', 'True', '+5', '007'])('「%s」會變成別的值：不動', (value) => {
    expect(() => inForm(`---\ncode: ${value}\n---\n內文\n`, 'md')).toThrow(`"${value}"`);
    expect(inForm(`code: "${value}"\n`, 'yaml')).toBe(`code: "${value}"\n`);
  });

  it.each(['15', '-3', '22.66', 'true', '2026-11-22', '02-20000001'])('「%s」照樣寫回去', (value) => {
    expect(inForm(`a: ${value}\n`, 'yaml')).toBe(`a: ${value}\n`);
  });

  it('橫線後面有空格、Windows 的換行和 BOM 都讀得懂', () => {
    expect(inForm('\uFEFF--- \r\ntitle: 甲\r\n---  \r\n內文\r\n', 'md')).toBe('---\ntitle: 甲\n---\n\n內文\n');
  });

  it('種了錯的檔案，不是不動，就是資料和內文都沒有變', () => {
    for (const { file } of readOffice(BAD_CONTENT).entries) {
      const format = file.endsWith('.md') ? 'md' : 'yaml';
      const text = readFileSync(join(BAD_CONTENT, file), 'utf8');
      let good: string;
      try {
        good = inForm(text, format);
      } catch {
        continue;
      }
      const [before, after] = [readFile(text, format), readFile(good, format)];
      expect({ file, data: after.data, body: after.body.trim() }).toEqual({ file, data: before.data, body: before.body.trim() });
    }
  });
});

describe('npm run check:form -- --fix', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'office-form-'));
    mkdirSync(join(folder, 'pages'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('讀不懂的檔案一個字也不改，並以 1 結束', () => {
    const file = join(folder, 'pages', 'privacy.md');
    const text = '# 隱私權\n\n編號: 082\n';
    writeFileSync(file, text);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/check-form.ts', '--fix'], {
      encoding: 'utf8',
      env: { ...process.env, OFFICE_CONTENT: folder },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('pages/privacy.md');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});
