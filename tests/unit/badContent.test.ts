import { describe, expect, it } from 'vitest';
import { checkOffice } from '../../src/intake/checkOffice.ts';
import { sayFindings } from '../../src/intake/finding.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { BAD_CONTENT } from '../support/officeWith.ts';
import { seededFaults } from './badContentTable.ts';

const findings = checkOffice(readOffice(BAD_CONTENT));
const files = [...new Set(seededFaults.map(([file]) => file))];

describe('一次檢查就列出所有寫錯的地方', () => {
  it.each(files)('%s 只報告種下的錯，而且指到對的那一行', (file) => {
    const found = findings.filter((finding) => finding.file === file).map(({ line, what }) => ({ line, what }));
    const seeded = seededFaults
      .filter(([name]) => name === file)
      .map(([, line, what]) => ({ line, what: expect.stringContaining(what) as string }));
    expect(found).toHaveLength(seeded.length);
    expect(found).toEqual(expect.arrayContaining(seeded));
  });

  it('沒有種錯的檔案都不報告', () => {
    const unexpected = findings.filter(({ file }) => !files.includes(file)).map(({ file, what }) => `${file}: ${what}`);
    expect(unexpected).toEqual([]);
    expect(findings).toHaveLength(seededFaults.length);
  });

  it('每一個錯都說得出哪裡錯、怎麼改', () => {
    for (const { what, todo, line } of findings) {
      expect(what).toMatch(/。$/u);
      expect(todo).toMatch(/。$/u);
      expect(line).toBeGreaterThan(0);
    }
  });

  it('職員看到的全文和上次一樣', async () => {
    await expect(sayFindings(findings)).toMatchFileSnapshot('__snapshots__/bad-content.txt');
  });
});
