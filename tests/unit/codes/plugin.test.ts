import { readdirSync, readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { codes, EDITION } from '../../../src/codes/codes.ts';
import { codeOf, NAME, plugin, recommended } from '../../../src/codes/plugin.ts';
import { judges } from '../../../src/codes/rules/index.ts';

const ids = Object.keys(plugin.rules!);

describe('檢測碼表', () => {
  it('有 115.11 的 23 個檢測碼：A 級 21 個，AA 級 2 個，沒有重複', () => {
    expect(codes).toHaveLength(23);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(23);
    expect(codes.filter(({ level }) => level === 'A')).toHaveLength(21);
    expect(codes.filter(({ level }) => level === 'AA').map(({ code }) => code)).toEqual(['CS2140401C', 'HM2310200C']);
    expect(codes.every(({ edition }) => edition === EDITION)).toBe(true);
  });

  it.each([
    ['HM1110100C', '1.1.1'],
    ['HM1130200C', '1.3.2'],
    ['HM1240400C', '2.4.4'],
    ['ME1320200C', '3.2.2'],
    ['CS2140401C', '1.4.4'],
    ['HM2310200C', '3.1.2'],
  ])('%s 是成功準則 %s', (code, criterion) => {
    expect(codes.find((row) => row.code === code)?.criterion).toBe(criterion);
  });

  it('沒有說清楚的都寫出為什麼，每個檢測碼都有出處', () => {
    expect(codes.filter(({ settled, open }) => !settled && !open)).toEqual([]);
    expect(codes.filter(({ source, requirement }) => !source || !requirement)).toEqual([]);
  });
});

describe('外掛', () => {
  it('23 個檢測碼都有測法、規則和同名的檔案，沒有多出來的', () => {
    const expected = codes.map(({ code }) => code).sort();
    expect(Object.keys(judges).sort()).toEqual(expected);
    expect([...new Set(ids.map(codeOf))].sort()).toEqual(expected);
    const files = readdirSync('src/codes/rules').filter((file) => file !== 'index.ts');
    expect(files.sort()).toEqual(expected.map((code) => `${code.toLowerCase()}.ts`).sort());
  });

  it('建議的設定開啟每一條規則；未定的只提醒', () => {
    expect(Object.keys(recommended.rules!).sort()).toEqual([...ids].sort());
    for (const { code, settled, open } of codes) {
      expect(recommended.rules![`${NAME}/${code}`]).toBe(settled ? 'error' : 'warn');
      expect(recommended.rules![`${NAME}/${code}-open`]).toBe(settled && open ? 'warn' : undefined);
    }
  });

  it('說明寫出檢測碼、成功準則、版本和出處', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ plugins: [plugin], extends: [`${NAME}:recommended`] }));
    const { results } = await validator.validateString('<img src="a">');
    const [message] = results[0]!.messages;
    expect(message?.ruleId).toBe('wcag-tw/HM1110100C');
    const documentation = await validator.getContextualDocumentation(message!);
    expect(documentation?.description).toMatch(/HM1110100C（1\.1\.1，A，115\.11）[\s\S]*出處：/u);
  });

  it('README 的表和檢測碼一致', () => {
    const readme = readFileSync('src/codes/README.md', 'utf8');
    const table = [...readme.matchAll(/^\| ([A-Z]{2}\d{7}C) .*$/gmu)].map(([row]) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
    const severity = (settled: boolean, open: string | null) => (!settled ? 'warn' : open ? 'error, warn on the open point' : 'error');
    expect(table).toEqual(
      codes.map(({ code, criterion, level, requirement, settled, open }) => [
        code,
        criterion,
        level,
        requirement,
        severity(settled, open),
        open ?? '–',
      ]),
    );
  });

  it('別的專案可以拿走：只引用 html-validate 和自己的檔案', () => {
    const files = readdirSync('src/codes', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of files) {
      const text = readFileSync(`src/codes/${file}`, 'utf8');
      const sources = [...text.matchAll(/from '([^']+)'/gu)].map(([, source]) => source!);
      const inside = sources.filter((source) => source.startsWith('./') || (file.includes('/') && /^\.\.\/[^.]/u.test(source)));
      expect(
        sources.filter((source) => source !== 'html-validate' && !inside.includes(source)),
        file,
      ).toEqual([]);
    }
  });
});
