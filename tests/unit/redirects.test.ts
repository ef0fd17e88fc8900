import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOffice } from '../../src/intake/checkOffice.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { readRedirects, redirectFindings, redirectLine, REDIRECTS } from '../../src/intake/redirects.ts';
import { OFFICE } from '../support/officeWith.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'office-redirects-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (text: string) => writeFileSync(join(root, REDIRECTS), text);
const told = (text: string) => {
  write(text);
  return redirectFindings(root).map(({ line, field, what }) => `${line} ${field ? `${field}：` : ''}${what}`);
};

describe('搬家的網址', () => {
  it('沒有這個檔案，就沒有搬家，也沒有錯', () => {
    expect(readRedirects(root)).toEqual([]);
    expect(redirectFindings(root)).toEqual([]);
  });

  it('讀得到每一項，照檔案的順序', () => {
    write('# 去年改的\n- from: /old/\n  to: /new/\n- from: /b-2/c/\n  to: /visit/#停車\n- from: /d/\n  to: /\n');
    expect(redirectFindings(root)).toEqual([]);
    expect(readRedirects(root)).toEqual([
      { from: '/old/', to: '/new/' },
      { from: '/b-2/c/', to: '/visit/#停車' },
      { from: '/d/', to: '/' },
    ]);
    expect(redirectLine(root, 1, 'to')).toBe(5);
  });

  it('兩個舊網址搬到同一頁，沒問題', () => {
    expect(told('- from: /a/\n  to: /new/\n- from: /b/\n  to: /new/\n')).toEqual([]);
  });

  it.each([
    ['- from: /old\n  to: /new/\n', 1, '舊網址', '「/old」的寫法不對。'],
    ['- from: old/\n  to: /new/\n', 1, '舊網址', '「old/」的寫法不對。'],
    ['- from: /\n  to: /new/\n', 1, '舊網址', '「/」的寫法不對。'],
    ['- from: /Old/\n  to: /new/\n', 1, '舊網址', '「/Old/」的寫法不對。'],
    ['- from: /old/#part\n  to: /new/\n', 1, '舊網址', '的寫法不對。'],
    ['- from: /../etc/\n  to: /new/\n', 1, '舊網址', '的寫法不對。'],
    ['- from: /old/\n  to: /new\n', 2, '新網址', '「/new」的寫法不對。'],
    ['- from: /old/\n  to: https://www.example.org/\n', 2, '新網址', '的寫法不對。'],
    ['- from: /old/\n  to: //www.example.org/\n', 2, '新網址', '的寫法不對。'],
    ['- from: /old/\n  to: "javascript:alert(1)"\n', 2, '新網址', '的寫法不對。'],
    ['- from: /old/\n', 1, '新網址', '少了「新網址」'],
    ['- from: /old/\n  to: /new/\n  note: 說明\n', 3, 'note', '沒有「note」這個欄位。'],
    ['- /old/\n', 1, '第 1 項', '現在只寫了「/old/」'],
  ])('%j 的錯說在第 %i 行', (text, line, field, what) => {
    const found = told(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${line} `, 'u'));
    expect(found[0]).toContain(field);
    expect(found[0]).toContain(what);
    expect(readRedirects(root)).toEqual([]);
  });

  it.each(['', 'from: /old/\nto: /new/\n', '只有一句話\n'])('不是清單（%j），說怎麼寫', (text) => {
    expect(told(text)).toEqual(['1 這個檔案要寫成清單。']);
  });

  it('YAML 寫壞了，說在哪一行', () => {
    expect(told('- from: /old/\n  to: "/new/\n').map((line) => line.slice(0, 2))).toEqual(['2 ']);
  });

  it('三個一圈、走進圈裡的，都說會繞圈', () => {
    const text = '- from: /a/\n  to: /b/\n- from: /b/\n  to: /c/\n- from: /c/\n  to: /b/\n';
    expect(told(text).map((line) => line.replace(/^.*：/u, ''))).toEqual([
      '從「/a/」走下去會一直繞圈。',
      '從「/b/」走下去會一直繞圈。',
      '從「/c/」走下去會一直繞圈。',
    ]);
  });

  it('內容檢查也會查它', () => {
    write('- from: /old\n  to: /new/\n');
    // The other files stay where they are: only the list of redirects is looked for in the new folder.
    const told = checkOffice({ ...readOffice(OFFICE), root }).filter(({ file }) => file === 'redirects.yaml');
    expect(told.map(({ line }) => line)).toEqual([1]);
  });
});
